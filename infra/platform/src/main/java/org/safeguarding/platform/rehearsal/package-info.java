/** Playing a house on another day than today, so that cases which take months can be taught and tried in an hour. */
@NullMarked
package org.safeguarding.platform.rehearsal;

import org.jspecify.annotations.NullMarked;
