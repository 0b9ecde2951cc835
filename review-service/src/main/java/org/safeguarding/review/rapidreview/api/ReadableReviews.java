package org.safeguarding.review.rapidreview.api;

import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The reviews that a caller may read; of others not even that they exist. */
@Component
class ReadableReviews {

    static final String READERS = "hasAnyRole('CHAIR', 'SCREENER', 'PANEL_MEMBER', 'PARTNER')";

    private final ReviewSheets sheets;

    ReadableReviews(ReviewSheets sheets) {
        this.sheets = sheets;
    }

    /** A review with the facts that it was read from. */
    record Found(ReviewSheet sheet, List<RecordedFact> facts) {

        String eTag() {
            return "\"" + sheet.version() + "\"";
        }
    }

    /** The review of that case, or 404. */
    Found of(CaseId caseId, Caller caller) {
        var facts = sheets.facts(caseId);
        return ReviewSheet.of(facts)
                .filter(sheet -> readsEveryReview(caller) || sheet.isReadBy(caller.subject()))
                .map(sheet -> new Found(sheet, facts))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static boolean readsEveryReview(Caller caller) {
        return caller.hasRole(Role.CHAIR) || caller.hasRole(Role.SCREENER) || caller.hasRole(Role.PARTNER);
    }
}
