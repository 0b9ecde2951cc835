/** Which request goes to which service, and what is refused at the door. */
@NullMarked
package org.safeguarding.gateway.route;

import org.jspecify.annotations.NullMarked;
