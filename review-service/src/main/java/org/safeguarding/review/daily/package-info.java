/** What is looked at once a day, in the same way for whatever is owed. */
@NullMarked
package org.safeguarding.review.daily;

import org.jspecify.annotations.NullMarked;
