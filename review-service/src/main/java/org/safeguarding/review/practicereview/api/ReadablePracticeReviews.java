package org.safeguarding.review.practicereview.api;

import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.view.PracticeReviewSheet;
import org.safeguarding.review.practicereview.view.PracticeReviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who reads which practice review: a reviewer the own one as long as it runs, the others every one. Why a reviewer was
 * replaced may be about their health, so whoever comes after them does not read it.
 */
@Component
class ReadablePracticeReviews {

    static final String READERS = "hasAnyRole('PARTNER', 'SCREENER', 'CHAIR', 'REVIEWER')";

    private final PracticeReviews reviews;

    ReadablePracticeReviews(PracticeReviews reviews) {
        this.reviews = reviews;
    }

    /** The review of the case; 404 where there is none for this caller. */
    PracticeReviewSheet of(CaseId caseId, Caller caller) {
        return reviews.of(caseId)
                .filter(sheet -> seesEveryReview(caller) || sheet.isReadBy(caller.subject()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static boolean seesEveryReview(Caller caller) {
        return caller.hasRole(Role.PARTNER) || caller.hasRole(Role.SCREENER) || caller.hasRole(Role.CHAIR);
    }
}
