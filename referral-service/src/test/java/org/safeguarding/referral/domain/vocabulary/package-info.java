/** Tests. */
@NullMarked
package org.safeguarding.referral.domain.vocabulary;

import org.jspecify.annotations.NullMarked;
