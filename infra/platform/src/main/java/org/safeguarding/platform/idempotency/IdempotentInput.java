package org.safeguarding.platform.idempotency;

/** What an {@link Idempotent} method takes that is no JSON body, a file for instance: it knows itself what makes it the same. */
public interface IdempotentInput {

    /** Equal for equal requests; asked for once the caller may do the deed, and before anything else. */
    String fingerprint();

    /** Does what takes long and needs no transaction; called where no answer was given yet, before the deed. */
    void prepare();
}
