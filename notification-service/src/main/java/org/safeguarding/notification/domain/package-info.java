/** One letter to one recipient: what may be asked of it, what has happened to it, and when it is tried again. */
@NullMarked
package org.safeguarding.notification.domain;

import org.jspecify.annotations.NullMarked;
