/** Tests. */
@NullMarked
package org.safeguarding.referral.domain;

import org.jspecify.annotations.NullMarked;
