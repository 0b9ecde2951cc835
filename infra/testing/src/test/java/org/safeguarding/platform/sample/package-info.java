/** The smallest service that stands on the platform: a notebook for each case. */
@NullMarked
package org.safeguarding.platform.sample;

import org.jspecify.annotations.NullMarked;
