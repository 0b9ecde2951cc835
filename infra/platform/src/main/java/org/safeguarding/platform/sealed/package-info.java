/** Personal data at rest: encrypted under a key for each subject and case, unreadable for good once that key is destroyed. */
@NullMarked
package org.safeguarding.platform.sealed;

import org.jspecify.annotations.NullMarked;
