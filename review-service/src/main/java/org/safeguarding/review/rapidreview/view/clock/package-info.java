/** The clocks of one Rapid Review: read from its facts, never kept. */
@NullMarked
package org.safeguarding.review.rapidreview.view.clock;

import org.jspecify.annotations.NullMarked;
