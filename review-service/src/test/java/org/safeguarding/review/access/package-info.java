/** Who comes to what: every role at every endpoint in every state, with real tokens. */
@NullMarked
package org.safeguarding.review.access;

import org.jspecify.annotations.NullMarked;
