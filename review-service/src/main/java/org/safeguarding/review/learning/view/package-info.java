/** The sheets that people read; each can be dropped and rebuilt from the events. */
@NullMarked
package org.safeguarding.review.learning.view;

import org.jspecify.annotations.NullMarked;
