/** Who may come in: a valid token of the identity provider, and the two roles that the door itself asks for. */
@NullMarked
package org.safeguarding.gateway.security;

import org.jspecify.annotations.NullMarked;
