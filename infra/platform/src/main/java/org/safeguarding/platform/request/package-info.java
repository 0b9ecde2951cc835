/** How what a caller writes is read, and what is shown of what was erased: the same words in every service. */
@NullMarked
package org.safeguarding.platform.request;

import org.jspecify.annotations.NullMarked;
