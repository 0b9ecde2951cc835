/** Referrals that are not yet submitted: saved as they are typed, their author's alone, gone when their time is over. */
@NullMarked
package org.safeguarding.referral.draft;

import org.jspecify.annotations.NullMarked;
