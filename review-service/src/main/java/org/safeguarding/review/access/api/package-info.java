/** The door of the cases, and who was refused there. */
@NullMarked
package org.safeguarding.review.access.api;

import org.jspecify.annotations.NullMarked;
