/** What a recommendation may be asked, what has happened to it, and the rules between the two. */
@NullMarked
package org.safeguarding.review.recommendation.domain;

import org.jspecify.annotations.NullMarked;
