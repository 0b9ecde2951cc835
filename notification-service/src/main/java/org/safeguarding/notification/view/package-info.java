/** What became of each mail, for those who ask. */
@NullMarked
package org.safeguarding.notification.view;

import org.jspecify.annotations.NullMarked;
