/** What every domain event is: a fact about one case. */
@NullMarked
package org.safeguarding.platform.fact;

import org.jspecify.annotations.NullMarked;
