package org.safeguarding.contracts;

/** What may cross the border of a service: always about one case, never naming a person. */
public sealed interface PublicMessage permits CaseEvent, CaseCommand {

    /** The case that the message is about; also the key of its record, so one case's messages stay in order. */
    CaseId caseId();
}
