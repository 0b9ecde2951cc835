/** The practice review over HTTP: nouns, and who may do what on each method. */
@NullMarked
package org.safeguarding.review.practicereview.api;

import org.jspecify.annotations.NullMarked;
