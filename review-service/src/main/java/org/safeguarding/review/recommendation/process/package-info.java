/** What happens by itself when a review recommends something. */
@NullMarked
package org.safeguarding.review.recommendation.process;

import org.jspecify.annotations.NullMarked;
