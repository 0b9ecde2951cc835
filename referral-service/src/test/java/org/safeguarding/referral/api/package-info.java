/** Tests. */
@NullMarked
package org.safeguarding.referral.api;

import org.jspecify.annotations.NullMarked;
