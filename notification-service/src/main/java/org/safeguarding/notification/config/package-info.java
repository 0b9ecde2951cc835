/** Wiring, nothing else. */
@NullMarked
package org.safeguarding.notification.config;

import org.jspecify.annotations.NullMarked;
