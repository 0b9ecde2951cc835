/** What follows a referral that was accepted: the reviews and what is learnt from them. */
@NullMarked
package org.safeguarding.review;

import org.jspecify.annotations.NullMarked;
