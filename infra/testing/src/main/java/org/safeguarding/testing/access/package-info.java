/** What every access matrix needs: the endpoints as the code has them, many knocks at once, a page in tables. */
@NullMarked
package org.safeguarding.testing.access;

import org.jspecify.annotations.NullMarked;
