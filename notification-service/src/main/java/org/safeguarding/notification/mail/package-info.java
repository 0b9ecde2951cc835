/** The door to SMTP and the letters that may pass it. */
@NullMarked
package org.safeguarding.notification.mail;

import org.jspecify.annotations.NullMarked;
