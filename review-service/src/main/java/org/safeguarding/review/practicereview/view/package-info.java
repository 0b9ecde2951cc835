/** What people read of practice reviews; each sheet can be dropped and rebuilt from the events. */
@NullMarked
package org.safeguarding.review.practicereview.view;

import org.jspecify.annotations.NullMarked;
