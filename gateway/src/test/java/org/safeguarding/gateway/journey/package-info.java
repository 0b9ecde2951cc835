/** The whole house, every part a process of its own, tried from outside through the gateway. */
@NullMarked
package org.safeguarding.gateway.journey;

import org.jspecify.annotations.NullMarked;
