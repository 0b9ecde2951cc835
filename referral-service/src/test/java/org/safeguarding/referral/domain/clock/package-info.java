@NullMarked
package org.safeguarding.referral.domain.clock;

import org.jspecify.annotations.NullMarked;
