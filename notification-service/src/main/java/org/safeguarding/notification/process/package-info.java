/** What makes mails go: other services' events become commands, queued mails become SMTP, results become commands. */
@NullMarked
package org.safeguarding.notification.process;

import org.jspecify.annotations.NullMarked;
