package org.safeguarding.referral.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.referral.domain.ReferralRule.*;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.*;

/** Who works on the case and under which edition of the guidance, who may not, and what is kept beside it. */
class Desk {

    private static final Set<ReferralState> UNDECIDED =
            EnumSet.of(ReferralState.SUBMITTED, ReferralState.INFO_REQUESTED, ReferralState.REOPENED);

    private final Referral referral;

    private Guidance guidance;
    private @Nullable String officer;
    private boolean danger;
    private boolean acknowledged;
    private final Set<String> conflicted = new HashSet<>();
    private final Set<UUID> attachments = new HashSet<>();
    private final Set<CaseId> linked = new HashSet<>();
    private @Nullable OriginalDecided original;

    @SuppressWarnings("NullAway.Init")
    Desk(Referral referral) {
        this.referral = referral;
    }

    /**
     * A conflicted person takes no part, a screener none in another officer's case, but for telling it of a second
     * referral, and a referrer none in another organisation's; processes have no such role.
     */
    void admit(Object command, Map<String, ?> asked) {
        var actor = asked.get(Who.ACTOR);
        var role = asked.get(Who.ROLE);
        Rule.requireAll(
                THE_CASE_IS_THE_REFERRERS.when(!Role.REFERRER.name().equals(role) || referral.isReferredBy(asked)),
                A_CONFLICTED_PERSON_STAYS_OUT.when(
                        command instanceof DeclareConflict || actor == null || !conflicted.contains(actor)),
                THE_CASE_IS_THE_OFFICERS.when(command instanceof DeclareConflict
                        || command instanceof LinkSecondReferral
                        || officer == null
                        || officer.equals(actor)
                        || !Role.SCREENER.name().equals(role)));
    }

    @CommandHandler
    void acknowledge(AcknowledgeDanger command) {
        DANGER_WAS_STATED.require(danger);
        if (!acknowledged) {
            apply(new DangerAcknowledged(referral.caseId(), command.acknowledgedAt()));
        }
    }

    @CommandHandler
    void attach(Attach command) {
        if (!attachments.contains(command.attachment().id())) {
            apply(new DocumentAttached(referral.caseId(), command.attachment()));
        }
    }

    @CommandHandler
    void scanned(RecordScan command) {
        THE_ATTACHMENT_IS_OF_THIS_CASE.require(attachments.contains(command.attachment()));

        apply(new AttachmentScanned(referral.caseId(), command.attachment(), command.scan()));
    }

    @CommandHandler
    void assign(Assign command) {
        A_CONFLICTED_PERSON_STAYS_OUT.require(command.officer() == null || !conflicted.contains(command.officer()));
        if (!Objects.equals(officer, command.officer())) {
            apply(new OfficerAssigned(referral.caseId(), command.officer()));
        }
    }

    @CommandHandler
    void declare(DeclareConflict command) {
        if (!conflicted.contains(command.person())) {
            apply(new ConflictDeclared(referral.caseId(), command.person(), command.declaredOn()));
            takeFrom(command.person());
        }
    }

    /** What was declared in the review closes the case as if it had been declared here, and is not told on. */
    @CommandHandler
    void record(RecordReviewConflict command) {
        if (!conflicted.contains(command.person())) {
            apply(new ReviewConflictRecorded(referral.caseId(), command.person(), command.declaredOn()));
            takeFrom(command.person());
        }
    }

    private void takeFrom(String person) {
        if (person.equals(officer)) {
            apply(new OfficerAssigned(referral.caseId(), null));
        }
    }

    @CommandHandler
    void change(ChangeGuidance command) {
        Rule.requireAll(
                GUIDANCE_CHANGES_BEFORE_THE_DECISION.when(UNDECIDED.contains(referral.state())),
                THE_GUIDANCE_IS_PUBLISHED.when(
                        GuidanceTable.edition(command.to()).isPresent()),
                THE_GUIDANCE_IS_ANOTHER_ONE.when(!guidance.id().equals(command.to())));

        apply(new GuidanceChanged(
                referral.caseId(), guidance.id(), command.to(), command.changedOn(), command.reason()));
    }

    @CommandHandler
    void explain(ExplainDelay command) {
        A_NEW_TARGET_IS_STILL_AHEAD.require(!command.newTarget().isBefore(command.explainedOn()));

        apply(new DelayExplained(
                referral.caseId(),
                command.clock(),
                command.reason(),
                command.explainedOn(),
                command.newTarget(),
                command.told(),
                command.words()));
    }

    @CommandHandler
    void link(LinkSecondReferral command) {
        if (!linked.contains(command.second())) {
            AN_ORIGINAL_STAYS.require(
                    referral.state() != ReferralState.DUPLICATE_OF && referral.state() != ReferralState.WITHDRAWN);
            apply(new SecondReferralLinked(referral.caseId(), command.second(), command.linkedOn()));
        }
    }

    @CommandHandler
    void follow(RecordOriginalDecision command) {
        A_DUPLICATE_FOLLOWS_ITS_ORIGINAL.require(referral.state() == ReferralState.DUPLICATE_OF);

        var told = new OriginalDecided(referral.caseId(), command.state(), command.outcome(), command.decidedOn());
        if (!told.equals(original)) {
            apply(told);
        }
    }

    @EventSourcingHandler
    void evolve(ReferralSubmitted event) {
        guidance = GuidanceTable.edition(event.guidance()).orElseThrow();
        danger = event.form().safety().immediateDanger();
    }

    @EventSourcingHandler
    void evolve(GuidanceChanged event) {
        guidance = GuidanceTable.edition(event.to()).orElseThrow();
    }

    @EventSourcingHandler
    void evolve(DangerAcknowledged event) {
        acknowledged = true;
    }

    @EventSourcingHandler
    void evolve(DocumentAttached event) {
        attachments.add(event.attachment().id());
    }

    @EventSourcingHandler
    void evolve(OfficerAssigned event) {
        officer = event.officer();
    }

    @EventSourcingHandler
    void evolve(Conflict event) {
        conflicted.add(event.person());
    }

    @EventSourcingHandler
    void evolve(OriginalDecided event) {
        original = event;
    }

    @EventSourcingHandler
    void evolve(SecondReferralLinked event) {
        linked.add(event.second());
    }

    Guidance guidance() {
        return guidance;
    }
}
