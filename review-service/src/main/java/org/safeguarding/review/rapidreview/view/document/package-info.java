/** The Rapid Review as one document, filled from its sheet and its chronology. */
@NullMarked
package org.safeguarding.review.rapidreview.view.document;

import org.jspecify.annotations.NullMarked;
