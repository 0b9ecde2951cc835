/** What the other services are told; never a name, never a reason. */
@NullMarked
package org.safeguarding.review.practicereview.publish;

import org.jspecify.annotations.NullMarked;
