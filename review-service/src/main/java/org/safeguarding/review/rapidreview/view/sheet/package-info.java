/** One Rapid Review as its readers see it: a pure fold of its facts at the moment of asking. */
@NullMarked
package org.safeguarding.review.rapidreview.view.sheet;

import org.jspecify.annotations.NullMarked;
