/** What is said, as a problem, to requests that get no further than the door. */
@NullMarked
package org.safeguarding.gateway.refusal;

import org.jspecify.annotations.NullMarked;
