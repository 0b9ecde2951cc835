/** The clocks of a case, read from its events: pure functions that decide nothing and keep nothing. */
@NullMarked
package org.safeguarding.referral.domain.clock;

import org.jspecify.annotations.NullMarked;
