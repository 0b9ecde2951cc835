/** The sheets that people read, each drawn from the events alone and free to be thrown away. */
@NullMarked
package org.safeguarding.referral.view;

import org.jspecify.annotations.NullMarked;
