/** The Rapid Review: a panel of the partners meets, chooses one of four outcomes, and its chair signs it off. */
@NullMarked
package org.safeguarding.review.rapidreview;

import org.jspecify.annotations.NullMarked;
