/** What alternate learning may be asked, what has happened in it, and the rules between the two. */
@NullMarked
package org.safeguarding.review.learning.domain;

import org.jspecify.annotations.NullMarked;
