/** The promises that are the house's, not one service's. */
@NullMarked
package org.safeguarding.testing;

import org.jspecify.annotations.NullMarked;
