/** Refusals in words: every rule is a constant with a sentence, and a command that breaks one is answered with it. */
@NullMarked
package org.safeguarding.platform.rule;

import org.jspecify.annotations.NullMarked;
