/** What is promised of this room, tried over HTTP. */
@NullMarked
package org.safeguarding.gateway.route;

import org.jspecify.annotations.NullMarked;
