/** The services behind the door, how they are asked, and what is said when they do not answer. */
@NullMarked
package org.safeguarding.gateway.client;

import org.jspecify.annotations.NullMarked;
