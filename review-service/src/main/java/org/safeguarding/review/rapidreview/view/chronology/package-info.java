/** What every agency tells of its contacts with the family, in one order of days. */
@NullMarked
package org.safeguarding.review.rapidreview.view.chronology;

import org.jspecify.annotations.NullMarked;
