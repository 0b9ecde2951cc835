/** The clocks of a practice review, read from its events: pure functions that decide nothing and keep nothing. */
@NullMarked
package org.safeguarding.review.practicereview.domain.clock;

import org.jspecify.annotations.NullMarked;
