/** Who comes to which case: looked at before anything else, and what was refused is kept. */
@NullMarked
package org.safeguarding.platform.access;

import org.jspecify.annotations.NullMarked;
