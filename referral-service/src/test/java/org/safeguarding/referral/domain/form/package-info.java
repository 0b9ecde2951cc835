/** Tests. */
@NullMarked
package org.safeguarding.referral.domain.form;

import org.jspecify.annotations.NullMarked;
