/** What is promised of this room, tried over HTTP. */
@NullMarked
package org.safeguarding.gateway.security;

import org.jspecify.annotations.NullMarked;
