package org.safeguarding.review.practicereview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** The report in its versions, from the first draft until all three safeguarding partners have approved the same one. */
class Report {

    /** The safeguarding partners of the Children Act 2004, section 16E. */
    private static final Set<Agency> PARTNERS = Set.of(Agency.LOCAL_AUTHORITY, Agency.ICB, Agency.POLICE);

    private final PracticeReview review;

    private final Set<Agency> approvedBy = EnumSet.noneOf(Agency.class);
    private int latest;
    private String hash = "";

    Report(PracticeReview review) {
        this.review = review;
    }

    @CommandHandler
    int draft(SubmitDraft command) {
        A_NEW_DRAFT_HAS_OTHER_CONTENT.require(!command.hash().equals(hash));

        apply(new Drafted(review.caseId(), latest + 1, command.hash(), command.on()));
        return latest;
    }

    @CommandHandler
    void check(SendFactCheck command) {
        apply(new FactCheckSent(review.caseId(), latest, command.on()));
    }

    @CommandHandler
    void approve(Approve command) {
        Rule.requireAll(
                ONLY_THE_THREE_PARTNERS_APPROVE.when(PARTNERS.contains(command.partner())),
                A_PARTNER_APPROVES_ONCE.when(!approvedBy.contains(command.partner())),
                THE_LATEST_DRAFT_IS_APPROVED.when(command.draft() == latest));

        apply(new PartnerApproved(review.caseId(), command.partner(), latest, command.on()));
        if (approvedBy.containsAll(PARTNERS)) {
            apply(new ReportApproved(review.caseId(), latest, hash, command.on()));
        }
    }

    @EventSourcingHandler
    void evolve(Commissioned event) {
        hash = "";
        approvedBy.clear();
    }

    @EventSourcingHandler
    void evolve(Drafted event) {
        latest = event.draft();
        hash = event.hash();
        approvedBy.clear();
    }

    @EventSourcingHandler
    void evolve(PartnerApproved event) {
        approvedBy.add(event.partner());
    }

    int latest() {
        return latest;
    }

    String hash() {
        return hash;
    }
}
