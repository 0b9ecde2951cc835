package org.safeguarding.review.practicereview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** The report in its versions, from the first draft until all three safeguarding partners have approved the same one. */
class Report {

    private final PracticeReview review;

    private final Map<Agency, LocalDate> approvedOn = new EnumMap<>(Agency.class);
    private int latest;
    private String hash = "";
    private boolean kept;

    Report(PracticeReview review) {
        this.review = review;
    }

    @CommandHandler
    int draft(SubmitDraft command) {
        A_NEW_DRAFT_HAS_OTHER_CONTENT.require(!command.hash().equals(hash));

        apply(new Drafted(review.caseId(), latest + 1, command.hash(), command.on(), command.file()));
        return latest;
    }

    @CommandHandler
    void check(SendFactCheck command) {
        THE_LATEST_DRAFT_IS_CHECKED.require(means(command.hash()));

        apply(new FactCheckSent(review.caseId(), latest, command.on(), hash));
    }

    @CommandHandler
    void approve(Approve command) {
        Rule.requireAll(
                A_PARTNER_APPROVES_ONCE.when(!approvedOn.containsKey(command.partner())),
                THE_LATEST_DRAFT_IS_APPROVED.when(command.draft() == latest && means(command.hash())));

        apply(new PartnerApproved(review.caseId(), command.partner(), latest, command.on(), hash));
        if (approvedOn.keySet().containsAll(Agency.SAFEGUARDING_PARTNERS)) {
            apply(new ReportApproved(review.caseId(), latest, hash, Collections.max(approvedOn.values())));
        }
    }

    @EventSourcingHandler
    void evolve(Commissioned event) {
        hash = "";
    }

    @EventSourcingHandler
    void evolve(Drafted event) {
        latest = event.draft();
        hash = event.hash();
        kept = event.file() != null;
        approvedOn.clear();
    }

    @EventSourcingHandler
    void evolve(PartnerApproved event) {
        approvedOn.put(event.partner(), event.approvedOn());
    }

    int latest() {
        return latest;
    }

    String hash() {
        return hash;
    }

    /** Whether the latest version was handed in as a file, and not by its hash alone. */
    boolean isKept() {
        return kept;
    }

    private boolean means(@Nullable String stated) {
        return stated == null || stated.equals(hash);
    }
}
