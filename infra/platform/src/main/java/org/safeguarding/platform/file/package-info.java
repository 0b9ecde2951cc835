/** Files that come with a case: what may come in, how their bytes rest, and how they are read again. */
@NullMarked
package org.safeguarding.platform.file;

import org.jspecify.annotations.NullMarked;
