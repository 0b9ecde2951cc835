package org.safeguarding.review.rapidreview.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.rapidreview.view.sheet.AgencyReturns;
import org.safeguarding.review.rapidreview.view.sheet.AgencyShare;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;
import org.safeguarding.review.rapidreview.view.sheet.Said;

/** What one agency's lead reads: what it was asked, what it handed in, and what the panel shared. Nothing of other agencies. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnReturnAnswer(
        CaseId caseId,
        AgencyShare asked,
        AgencyReturns.@Nullable HandedIn latest,

        @Schema(description = "The versions that were superseded, the newest first.")
        List<AgencyReturns.HandedIn> earlier,

        List<Said> shared) {

    static Optional<OwnReturnAnswer> of(List<RecordedFact> facts, Affiliation agency) {
        return ReviewSheet.of(facts)
                .flatMap(sheet -> sheet.agencies().stream()
                        .filter(share -> share.agency().equals(agency))
                        .findFirst()
                        .map(share -> of(sheet, share, facts)));
    }

    private static OwnReturnAnswer of(ReviewSheet sheet, AgencyShare share, List<RecordedFact> facts) {
        var own = AgencyReturns.of(facts).stream()
                .filter(returns -> returns.agency().equals(share.agency()))
                .findFirst()
                .orElseThrow();
        return new OwnReturnAnswer(sheet.caseId(), share, own.latest(), own.earlier(), sheet.shared());
    }
}
