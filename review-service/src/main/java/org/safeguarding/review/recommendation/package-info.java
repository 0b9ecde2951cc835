/** Recommendations of every review, from the day they are made until they are closed or not accepted. */
@NullMarked
package org.safeguarding.review.recommendation;

import org.jspecify.annotations.NullMarked;
