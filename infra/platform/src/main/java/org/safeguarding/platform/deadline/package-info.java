/** Days that count: pure functions over dated data, never the clock. */
@NullMarked
package org.safeguarding.platform.deadline;

import org.jspecify.annotations.NullMarked;
