/** Partner applications that are told by a signed call: their registrations, what they are told, and what became of it. */
@NullMarked
package org.safeguarding.notification.webhook;

import org.jspecify.annotations.NullMarked;
