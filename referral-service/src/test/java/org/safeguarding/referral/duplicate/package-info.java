/** What of the likeness of two records is tried, and how well it finds what it should on a set that was made for it. */
@NullMarked
package org.safeguarding.referral.duplicate;

import org.jspecify.annotations.NullMarked;
