/** Wiring: the HTTP client, the web server, the pages. */
@NullMarked
package org.safeguarding.gateway.config;

import org.jspecify.annotations.NullMarked;
