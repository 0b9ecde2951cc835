package org.safeguarding.platform.access;

import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.security.Caller;

/**
 * The caller came through the door of the case to something in it that is another organisation's. Thrown by controllers;
 * it is kept as a refusal and answered like something that there is not.
 */
public final class NotTheOwner extends RuntimeException {

    private final transient CaseId caseId;
    private final transient Caller caller;

    public NotTheOwner(CaseId caseId, Caller caller) {
        super("not the owner", null, false, false);
        this.caseId = caseId;
        this.caller = caller;
    }

    CaseId caseId() {
        return caseId;
    }

    Caller caller() {
        return caller;
    }
}
