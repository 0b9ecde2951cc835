/** What happens by itself when another service asks. */
@NullMarked
package org.safeguarding.review.rapidreview.process;

import org.jspecify.annotations.NullMarked;
