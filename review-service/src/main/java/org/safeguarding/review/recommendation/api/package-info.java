/** Recommendations over HTTP: nouns, and who may do what on each method. */
@NullMarked
package org.safeguarding.review.recommendation.api;

import org.jspecify.annotations.NullMarked;
