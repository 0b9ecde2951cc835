/** Where each case stands for those who come to it. */
@NullMarked
package org.safeguarding.review.access.view;

import org.jspecify.annotations.NullMarked;
