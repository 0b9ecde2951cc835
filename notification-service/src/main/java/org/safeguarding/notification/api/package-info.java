/** The delivery log over HTTP. */
@NullMarked
package org.safeguarding.notification.api;

import org.jspecify.annotations.NullMarked;
