/** The demo identity provider: OAuth 2 tokens for partner applications and people who do not exist. */
@NullMarked
package org.safeguarding.identity;

import org.jspecify.annotations.NullMarked;
