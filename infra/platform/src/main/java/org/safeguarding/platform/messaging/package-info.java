/** The one door to Kafka, in both directions. */
@NullMarked
package org.safeguarding.platform.messaging;

import org.jspecify.annotations.NullMarked;
