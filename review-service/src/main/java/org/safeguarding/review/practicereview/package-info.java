/** The Local Child Safeguarding Practice Review: commissioned by the panel's decision, carried out by an independent reviewer. */
@NullMarked
package org.safeguarding.review.practicereview;

import org.jspecify.annotations.NullMarked;
