/** The doors: partners refer and follow, screening officers read and decide, operators see alarms. */
@NullMarked
package org.safeguarding.referral.api;

import org.jspecify.annotations.NullMarked;
