/** Tests of the files that come with a case. */
@NullMarked
package org.safeguarding.platform.file;

import org.jspecify.annotations.NullMarked;
