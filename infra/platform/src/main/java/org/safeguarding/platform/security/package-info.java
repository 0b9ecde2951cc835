/** Tokens, roles in the domain's words, and who is calling. */
@NullMarked
package org.safeguarding.platform.security;

import org.jspecify.annotations.NullMarked;
