package org.safeguarding.review.practicereview.api;

import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;

/** How what somebody wrote about a practice review is sealed, and what accounts and hashes look like. */
final class Words {

    static final String ACCOUNT = "[a-z0-9-]{3,64}";
    static final String ACCOUNT_FORM = "is an account name: 3 to 64 lower-case letters, digits and hyphens";
    static final String SHA_256 = "[0-9a-f]{64}";
    static final String SHA_256_FORM = "is a SHA-256: 64 lower-case hexadecimal digits";

    private Words() {}

    static <T> Sealed<T> sealed(CaseId caseId, T words) {
        return Sealed.of(SubjectId.of(caseId, "practice-review"), words);
    }

    /** What the family said has its own key: it can be erased without the review. */
    static <T> Sealed<T> ofFamily(CaseId caseId, T words) {
        return Sealed.of(SubjectId.of(caseId, "practice-review-family"), words);
    }
}
