/** Alternate learning over HTTP: nouns, and who may do what on each method. */
@NullMarked
package org.safeguarding.review.learning.api;

import org.jspecify.annotations.NullMarked;
