/** Files that are attached to a case: what may come in, where the bytes rest, and how they are read again. */
@NullMarked
package org.safeguarding.referral.attachment;

import org.jspecify.annotations.NullMarked;
