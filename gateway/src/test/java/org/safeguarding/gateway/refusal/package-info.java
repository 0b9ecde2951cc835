/** What is promised of this room, tried over HTTP. */
@NullMarked
package org.safeguarding.gateway.refusal;

import org.jspecify.annotations.NullMarked;
