/** Refusals and bad input as application/problem+json. */
@NullMarked
package org.safeguarding.platform.problem;

import org.jspecify.annotations.NullMarked;
