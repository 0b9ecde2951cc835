/** What becomes of input that nobody in their right mind would send. */
@NullMarked
package org.safeguarding.referral.fuzz;

import org.jspecify.annotations.NullMarked;
