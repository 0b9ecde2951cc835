/** The one door of the house: partners, people and auditors come in here, and nothing else is reachable from outside. */
@NullMarked
package org.safeguarding.gateway;

import org.jspecify.annotations.NullMarked;
