/** What may be asked of a practice review, what can happen in it and what is forbidden. */
@NullMarked
package org.safeguarding.review.practicereview.domain;

import org.jspecify.annotations.NullMarked;
