package org.safeguarding.platform.access;

/** The caller's role may do this, but not in this case. */
final class CaseClosed extends RuntimeException {

    private final AccessReason reason;

    CaseClosed(AccessReason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    AccessReason reason() {
        return reason;
    }
}
