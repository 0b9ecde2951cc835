/** What the other services are told and asked. */
@NullMarked
package org.safeguarding.referral.publish;

import org.jspecify.annotations.NullMarked;
