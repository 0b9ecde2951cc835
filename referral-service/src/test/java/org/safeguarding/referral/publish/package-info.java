/** Tests. */
@NullMarked
package org.safeguarding.referral.publish;

import org.jspecify.annotations.NullMarked;
