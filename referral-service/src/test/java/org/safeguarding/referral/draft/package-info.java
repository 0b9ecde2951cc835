@NullMarked
package org.safeguarding.referral.draft;

import org.jspecify.annotations.NullMarked;
