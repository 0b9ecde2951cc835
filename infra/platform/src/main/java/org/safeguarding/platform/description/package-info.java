/** How an API describes itself: one form for every service, so that the gateway's pages show them alike. */
@NullMarked
package org.safeguarding.platform.description;

import org.jspecify.annotations.NullMarked;
