/** The scoreboard: what the house takes, beside the limit of the same machine in the same run. */
@NullMarked
package org.safeguarding.bench;

import org.jspecify.annotations.NullMarked;
