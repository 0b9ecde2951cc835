/** Alternate learning: what is learnt otherwise than by a practice review, from the panel's decision to the chair's closing. */
@NullMarked
package org.safeguarding.review.learning;

import org.jspecify.annotations.NullMarked;
