/** What a referrer gets in hand and can prove later: signed receipts, and the keys that verify them. */
@NullMarked
package org.safeguarding.referral.receipt;

import org.jspecify.annotations.NullMarked;
