/** The event store: names, forms, order. */
@NullMarked
package org.safeguarding.platform.event;

import org.jspecify.annotations.NullMarked;
