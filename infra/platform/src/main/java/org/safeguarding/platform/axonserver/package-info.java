/** The optional engine: Axon Server routes commands and queries between instances of a service (decision D1). */
@NullMarked
package org.safeguarding.platform.axonserver;

import org.jspecify.annotations.NullMarked;
