/** One trace from a partner's request through commands, events, messages and mails. */
@NullMarked
package org.safeguarding.platform.tracing;

import org.jspecify.annotations.NullMarked;
