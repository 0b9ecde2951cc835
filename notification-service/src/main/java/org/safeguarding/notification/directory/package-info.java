/** Who is told: the recipients' addresses, sealed, under opaque names. */
@NullMarked
package org.safeguarding.notification.directory;

import org.jspecify.annotations.NullMarked;
