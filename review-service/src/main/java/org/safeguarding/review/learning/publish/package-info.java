/** What the other services are told; never a name, never a reason. */
@NullMarked
package org.safeguarding.review.learning.publish;

import org.jspecify.annotations.NullMarked;
