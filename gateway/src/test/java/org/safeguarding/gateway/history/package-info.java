/** What is promised of this room, tried over HTTP. */
@NullMarked
package org.safeguarding.gateway.history;

import org.jspecify.annotations.NullMarked;
