/** Tells people, by e-mail and without a word about the child, that a case needs them. */
@NullMarked
package org.safeguarding.notification;

import org.jspecify.annotations.NullMarked;
