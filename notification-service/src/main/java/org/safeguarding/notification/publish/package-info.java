/** What the other services hear of our mails. */
@NullMarked
package org.safeguarding.notification.publish;

import org.jspecify.annotations.NullMarked;
