/** Who comes to which case of this service. */
@NullMarked
package org.safeguarding.review.access;

import org.jspecify.annotations.NullMarked;
