/** The door of the cases. */
@NullMarked
package org.safeguarding.review.access.api;

import org.jspecify.annotations.NullMarked;
