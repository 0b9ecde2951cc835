/** Tests of attached files. */
@NullMarked
package org.safeguarding.referral.attachment;

import org.jspecify.annotations.NullMarked;
