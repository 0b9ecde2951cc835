/** The whole house on one machine: embedded engines, and the launcher behind {@code ./start}. */
@NullMarked
package org.safeguarding.standalone;

import org.jspecify.annotations.NullMarked;
