/** Whether two records tell of the same child: names made comparable, keys to find candidates by, and the weighing of what agrees. */
@NullMarked
package org.safeguarding.referral.duplicate;

import org.jspecify.annotations.NullMarked;
