/** Referrals of serious safeguarding cases: received from partners, screened, followed until the Rapid Review has its outcome. */
@NullMarked
package org.safeguarding.referral;

import org.jspecify.annotations.NullMarked;
