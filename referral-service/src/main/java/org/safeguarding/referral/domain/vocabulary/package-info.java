/** The codes that people choose from, as dated data: published in editions, retired, never reused. */
@NullMarked
package org.safeguarding.referral.domain.vocabulary;

import org.jspecify.annotations.NullMarked;
