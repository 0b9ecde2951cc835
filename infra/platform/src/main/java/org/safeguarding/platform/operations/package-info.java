/** What an operator may do to a running service. */
@NullMarked
package org.safeguarding.platform.operations;

import org.jspecify.annotations.NullMarked;
