/** Files to send in tests, and a virus scanner that was not installed. */
@NullMarked
package org.safeguarding.testing.file;

import org.jspecify.annotations.NullMarked;
