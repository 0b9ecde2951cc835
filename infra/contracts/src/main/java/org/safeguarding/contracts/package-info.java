/** The published language: what one service tells or asks another. Thin, free of names, one file for each promise. */
@NullMarked
package org.safeguarding.contracts;

import org.jspecify.annotations.NullMarked;
