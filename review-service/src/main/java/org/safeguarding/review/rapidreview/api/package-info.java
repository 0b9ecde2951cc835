/** The Rapid Review over HTTP: nouns, and who may do what on each method. */
@NullMarked
package org.safeguarding.review.rapidreview.api;

import org.jspecify.annotations.NullMarked;
