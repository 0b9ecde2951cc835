package org.safeguarding.bench;

import java.util.UUID;

/** What a caller does again and again: it returns the case that is committed, or throws. */
@FunctionalInterface
interface Deed {

    UUID once() throws Exception;
}
