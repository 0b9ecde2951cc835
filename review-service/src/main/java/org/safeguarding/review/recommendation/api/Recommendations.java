package org.safeguarding.review.recommendation.api;

import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** How addresses and words become recommendations: all words about them belong to one subject of the case. */
final class Recommendations {

    private Recommendations() {}

    /** The recommendation under an address; an address that can be none is answered like one that is none. */
    static RecommendationId id(CaseId caseId, String reference) {
        return RecommendationId.in(caseId, reference)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static <T> Sealed<T> sealed(CaseId caseId, T words) {
        return Sealed.of(SubjectId.of(caseId, "recommendations"), words);
    }
}
