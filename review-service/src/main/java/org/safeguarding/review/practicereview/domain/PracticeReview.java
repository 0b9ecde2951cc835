package org.safeguarding.review.practicereview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/**
 * The Local Child Safeguarding Practice Review of one case, from its commissioning to its terms. The report, its
 * publication and what happens beside the course are with its members.
 */
@Aggregate
@SuppressWarnings("NullAway.Init")
class PracticeReview {

    @AggregateIdentifier
    private PracticeReviewId id;

    @AggregateMember
    private final Report report = new Report(this);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final Publication publication = new Publication(this);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final Schedule schedule = new Schedule(this);

    @AggregateMember
    private final Conduct conduct = new Conduct(this);

    private final Set<String> heard = new HashSet<>();
    private @Nullable PracticeReviewState state;
    private Involved involved;
    private LocalDate firstDecidedOn;
    private LocalDate decidedOn;
    private LocalDate lastStepOn;
    private @Nullable String reviewer;
    private @Nullable Affiliation reviewersHome;

    PracticeReview() {}

    /** What was decided is carried out once; decided anew, it is dated anew, and what was finished stays finished. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void commission(Commission command) {
        if (heard.contains(command.request())) {
            return;
        }
        var deadline = Deadline.of("LCSPR", null, command.decidedOn());
        if (state == null || state == PracticeReviewState.DISCONTINUED) {
            apply(new Commissioned(
                    command.review().caseId(),
                    command.request(),
                    command.decidedOn(),
                    command.on(),
                    deadline.dueOn(),
                    deadline.policy().version(),
                    command.involved()));
        } else if (state.isRunning() && !command.decidedOn().equals(decidedOn)) {
            apply(new ClockRestarted(
                    caseId(),
                    command.request(),
                    command.decidedOn(),
                    command.on(),
                    deadline.dueOn(),
                    deadline.policy().version(),
                    command.involved()));
        }
    }

    @CommandHandler
    void discontinue(Discontinue command) {
        if (state().isRunning()) {
            apply(new Discontinued(caseId(), command.outcome(), command.decidedOn(), command.on()));
        }
    }

    /** No command comes past its row in the tables, nor past what the row says must hold for many. */
    @CommandHandlerInterceptor
    void admit(PracticeReviewCommand command) {
        Move.of(command, PracticeReviewMoves.table()).ifPresent(move -> {
            Rule.requireAll(move.startsIn(state));
            Rule.requireAll(
                    A_PAUSED_REVIEW_IS_RESUMED_FIRST.when(
                            !move.guards().contains(A_PAUSED_REVIEW_IS_RESUMED_FIRST) || !conduct.isPaused()),
                    EACH_STEP_FOLLOWS_THE_ONE_BEFORE.when(!move.guards().contains(EACH_STEP_FOLLOWS_THE_ONE_BEFORE)
                            || !command.on().isBefore(lastStepOn)),
                    ONLY_THE_APPOINTED_REVIEWER_ACTS.when(
                            command.reviewer() == null || command.reviewer().equals(reviewer)),
                    ONLY_THE_THREE_PARTNERS_DECIDE.when(
                            command.partner() == null || Agency.SAFEGUARDING_PARTNERS.contains(command.partner())),
                    NOTHING_PRECEDES_THE_DECISION.when(
                            !move.guards().contains(NOTHING_PRECEDES_THE_DECISION) || isDecidedBy(command.on())),
                    THE_REVIEWER_IS_STILL_INDEPENDENT.when(
                            !move.guards().contains(THE_REVIEWER_IS_STILL_INDEPENDENT) || isReviewerIndependent()));
        });
    }

    @CommandHandler
    void record(RecordConflict command) {
        if (!involved.hasPersonOf(command.account())) {
            apply(new ConflictRecorded(caseId(), command.account(), command.on()));
        }
    }

    @CommandHandler
    void appoint(AppointReviewer command) {
        Rule.requireAll(
                THE_REVIEWER_IS_OF_NO_INVOLVED_AGENCY.when(!involved.hasAgencyOf(command.affiliation())),
                THE_REVIEWER_HAD_NO_PART_IN_THE_CASE.when(!involved.hasPersonOf(command.account())));

        apply(new ReviewerAppointed(caseId(), command.account(), command.affiliation(), command.on()));
    }

    @CommandHandler
    void replace(ReplaceReviewer command) {
        Rule.requireAll(
                THE_REVIEWER_IS_OF_NO_INVOLVED_AGENCY.when(!involved.hasAgencyOf(command.affiliation())),
                THE_REVIEWER_HAD_NO_PART_IN_THE_CASE.when(!involved.hasPersonOf(command.account())),
                THE_SUCCESSOR_IS_ANOTHER_PERSON.when(!command.account().equals(reviewer)));

        apply(new ReviewerReplaced(caseId(), command.account(), command.affiliation(), command.on(), command.reason()));
    }

    @CommandHandler
    void agree(AgreeTerms command) {
        var terms = command.terms().detail().orElseThrow();
        Rule.requireAll(
                TERMS_HAVE_A_SCOPE.when(!terms.scope().isEmpty()),
                THE_PERIOD_BEGINS_BEFORE_IT_ENDS.when(!terms.periodFrom().isAfter(terms.periodTo())),
                TERMS_HAVE_A_FAMILY_PLAN.when(!terms.familyPlan().isEmpty()));

        apply(new TermsAgreed(caseId(), command.on(), command.terms()));
    }

    @CommandHandler
    void begin(BeginFieldwork command) {
        apply(new FieldworkBegun(caseId(), command.on()));
    }

    @EventSourcingHandler
    void evolve(PracticeReviewEvent event) {
        switch (event) {
            case Commissioned commissioned -> {
                id = new PracticeReviewId(commissioned.caseId());
                reviewer = null;
                reviewersHome = null;
                firstDecidedOn = commissioned.decidedOn();
                decided(commissioned.request(), commissioned.decidedOn());
                involved = commissioned.involved();
            }
            case ClockRestarted restarted -> {
                decided(restarted.request(), restarted.decidedOn());
                involved = restarted.involved();
            }
            case ConflictRecorded conflict -> involved = involved.and(conflict.person());
            case ReviewerAppointed appointed -> entrust(appointed.reviewer(), appointed.affiliation());
            case ReviewerReplaced replaced -> entrust(replaced.reviewer(), replaced.affiliation());
            default -> {}
        }
        Course.to(event).ifPresent(reached -> {
            state = reached;
            lastStepOn = event instanceof Commissioned ? decidedOn : event.happenedOn();
        });
    }

    CaseId caseId() {
        return id.caseId();
    }

    PracticeReviewState state() {
        return Objects.requireNonNull(state);
    }

    Report report() {
        return report;
    }

    String reviewer() {
        return Objects.requireNonNull(reviewer);
    }

    /** Whether the panel had decided for the review by that day, at first; a later decision for it undoes nothing before. */
    boolean isDecidedBy(LocalDate day) {
        return !day.isBefore(firstDecidedOn);
    }

    private boolean isReviewerIndependent() {
        return reviewer == null || reviewersHome == null || involved.isIndependent(reviewer, reviewersHome);
    }

    private void entrust(String account, Affiliation home) {
        reviewer = account;
        reviewersHome = home;
    }

    private void decided(String request, LocalDate on) {
        heard.add(request);
        decidedOn = on;
    }
}
