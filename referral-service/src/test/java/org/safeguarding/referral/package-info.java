/** The tests of the service as a whole, and the words they share. */
@NullMarked
package org.safeguarding.referral;

import org.jspecify.annotations.NullMarked;
