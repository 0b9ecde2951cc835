/** Tests. */
@NullMarked
package org.safeguarding.referral.view;

import org.jspecify.annotations.NullMarked;
