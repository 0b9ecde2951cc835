/** Tests. */
@NullMarked
package org.safeguarding.referral.process;

import org.jspecify.annotations.NullMarked;
