@NullMarked
package org.safeguarding.referral.receipt;

import org.jspecify.annotations.NullMarked;
