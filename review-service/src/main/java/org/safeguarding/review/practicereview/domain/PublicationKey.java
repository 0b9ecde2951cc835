package org.safeguarding.review.practicereview.domain;

import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.SubjectId;

/** Under which key rests what is public of a case: its own, so that to erase what is known of a family unpublishes nothing. */
public final class PublicationKey {

    private PublicationKey() {}

    /** The subject whose key it is. */
    public static SubjectId of(CaseId caseId) {
        return SubjectId.of(caseId, "publication");
    }
}
