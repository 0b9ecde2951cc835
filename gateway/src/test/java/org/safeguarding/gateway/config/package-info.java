/** What is promised of this room, tried over HTTP. */
@NullMarked
package org.safeguarding.gateway.config;

import org.jspecify.annotations.NullMarked;
