/** The wiring of this service. */
@NullMarked
package org.safeguarding.referral.config;

import org.jspecify.annotations.NullMarked;
