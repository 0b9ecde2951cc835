/** What happens by itself: answers of the Rapid Review are recorded, silence is chased. */
@NullMarked
package org.safeguarding.referral.process;

import org.jspecify.annotations.NullMarked;
