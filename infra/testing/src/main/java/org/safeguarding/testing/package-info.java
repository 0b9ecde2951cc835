/** What every test of the house stands on: real engines, real tokens, executable rules, approved forms. */
@NullMarked
package org.safeguarding.testing;

import org.jspecify.annotations.NullMarked;
