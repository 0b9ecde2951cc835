/** The house around the gateway, played by small servers: services that record what reaches them, and an issuer of real tokens. */
@NullMarked
package org.safeguarding.gateway.house;

import org.jspecify.annotations.NullMarked;
