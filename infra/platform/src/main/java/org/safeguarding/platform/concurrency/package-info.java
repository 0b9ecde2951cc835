/** Two people at once: a change names the version it was decided on, and the one who comes second hears who was first. */
@NullMarked
package org.safeguarding.platform.concurrency;

import org.jspecify.annotations.NullMarked;
