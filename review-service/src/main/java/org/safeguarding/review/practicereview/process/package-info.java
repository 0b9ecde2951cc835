/** What happens by itself when a Rapid Review is concluded. */
@NullMarked
package org.safeguarding.review.practicereview.process;

import org.jspecify.annotations.NullMarked;
