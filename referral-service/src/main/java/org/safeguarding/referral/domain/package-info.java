/** What may be asked of a referral, what can happen to it, and the rules in between. */
@NullMarked
package org.safeguarding.referral.domain;

import org.jspecify.annotations.NullMarked;
