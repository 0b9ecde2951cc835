/** What a Rapid Review may be asked, what has happened in it, and the rules between the two. */
@NullMarked
package org.safeguarding.review.rapidreview.domain;

import org.jspecify.annotations.NullMarked;
