/** The referral form as data: what a partner tells, and the rules that hold within it. */
@NullMarked
package org.safeguarding.referral.domain.form;

import org.jspecify.annotations.NullMarked;
