/** Thousands of requests that nobody should send, made from what a service publishes of itself. */
@NullMarked
package org.safeguarding.testing.fuzz;

import org.jspecify.annotations.NullMarked;
