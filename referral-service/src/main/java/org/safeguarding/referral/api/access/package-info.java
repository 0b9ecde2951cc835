/** Who comes to which case: looked at before anything else, and what was refused is kept. */
@NullMarked
package org.safeguarding.referral.api.access;

import org.jspecify.annotations.NullMarked;
