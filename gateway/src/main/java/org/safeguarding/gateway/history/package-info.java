/** A case's history, whole or not at all, merged from all services for the auditor. */
@NullMarked
package org.safeguarding.gateway.history;

import org.jspecify.annotations.NullMarked;
