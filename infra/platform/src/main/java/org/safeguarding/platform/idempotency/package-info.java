/** The same request twice is one deed and one answer. */
@NullMarked
package org.safeguarding.platform.idempotency;

import org.jspecify.annotations.NullMarked;
