/** The wiring of the service; nothing here decides anything. */
@NullMarked
package org.safeguarding.review.config;

import org.jspecify.annotations.NullMarked;
