/** Who did what and why: stamped on every message, refused without, and read back as a case's history. */
@NullMarked
package org.safeguarding.platform.audit;

import org.jspecify.annotations.NullMarked;
