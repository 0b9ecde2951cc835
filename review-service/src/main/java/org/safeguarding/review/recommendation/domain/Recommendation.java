package org.safeguarding.review.recommendation.domain;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.recommendation.domain.RecommendationRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.*;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.*;

/** One recommendation: an organisation owns it, shows that it was done, and another one is satisfied of it. */
@Aggregate
class Recommendation {

    @AggregateIdentifier
    private RecommendationId id;

    @AggregateMember
    private final Assignment assignment = new Assignment();

    private final Set<String> witnesses = new HashSet<>();
    private @Nullable RecommendationState state;
    private LocalDate latest;

    @SuppressWarnings("NullAway.Init") // filled by the events, in the order of the states
    Recommendation() {}

    /** No command comes past its row in the table of moves. */
    @CommandHandlerInterceptor
    void admit(Object command) {
        Move.of(command, RecommendationMoves.table()).ifPresent(move -> Rule.requireAll(move.startsIn(state)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void open(Open command) {
        if (state == null) {
            var opened = command.recommendation();
            apply(new Opened(opened.caseId(), opened.source(), opened.number(), command.madeOn(), command.words()));
        }
    }

    @CommandHandler
    void assign(Assign command) {
        Rule.requireAll(
                follows(command.assignedOn()),
                IT_IS_DUE_NO_EARLIER_THAN_ASSIGNED.when(!command.dueOn().isBefore(command.assignedOn())),
                A_RECOMMENDATION_HAS_A_THEME.when(!command.themes().isEmpty()));

        happened((c, s, n) ->
                new Assigned(c, s, n, command.owner(), command.themes(), command.assignedOn(), command.dueOn()));
    }

    @CommandHandler
    void reassign(Reassign command) {
        var from = assignment.owner();
        Rule.requireAll(
                follows(command.reassignedOn()),
                THE_NEW_OWNER_IS_ANOTHER.when(!command.owner().equals(from)),
                A_REASON_IS_GIVEN.when(isGiven(command.reason())));

        happened((c, s, n) -> new Reassigned(
                c, s, n, from, command.owner(), command.reassignedOn(), assignment.dueOn(), command.reason()));
    }

    @CommandHandler
    void redate(Redate command) {
        Rule.requireAll(
                follows(command.redatedOn()),
                THE_NEW_DATE_IS_STILL_AHEAD.when(!command.dueOn().isBefore(command.redatedOn())),
                THE_NEW_DATE_IS_ANOTHER.when(!command.dueOn().equals(assignment.dueOn())),
                A_REASON_IS_GIVEN.when(isGiven(command.reason())));

        happened((c, s, n) ->
                new Redated(c, s, n, command.redatedOn(), assignment.dueOn(), command.dueOn(), command.reason()));
    }

    @CommandHandler
    void report(ReportProgress command, MetaData asked) {
        Rule.requireAll(
                follows(command.reportedOn()),
                ONLY_THE_OWNER_REPORTS.when(isOfOwnerOrUnit(asked)),
                PROGRESS_IS_TOLD.when(isGiven(command.progress().map(Progress::note))));

        happened((c, s, n) -> new ProgressReported(c, s, n, command.reportedOn(), command.progress()));
    }

    @CommandHandler
    void give(GiveEvidence command, MetaData asked, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        Rule.requireAll(
                follows(command.givenOn()),
                ONLY_THE_OWNER_REPORTS.when(isOfOwnerOrUnit(asked)),
                EVIDENCE_IS_TOLD.when(isGiven(command.evidence().map(Evidence::text))));

        happened((c, s, n) -> new EvidenceGiven(c, s, n, command.givenOn(), actor, command.evidence()));
    }

    @CommandHandler
    void giveBack(ReturnEvidence command) {
        Rule.requireAll(follows(command.returnedOn()), A_REASON_IS_GIVEN.when(isGiven(command.reason())));

        happened((c, s, n) -> new EvidenceReturned(c, s, n, command.returnedOn(), command.reason()));
    }

    @CommandHandler
    void assure(Assure command, MetaData asked, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        var assurer = Affiliation.in(asked);
        Rule.requireAll(
                follows(command.assuredOn()),
                ANOTHER_ORGANISATION_ASSURES.when(assurer.filter(home ->
                                !home.organisation().equals(assignment.owner().organisation()))
                        .isPresent()),
                ANOTHER_PERSON_ASSURES.when(!witnesses.contains(actor)),
                A_REASON_IS_GIVEN.when(isGiven(command.grounds())));

        happened((c, s, n) ->
                new Assured(c, s, n, command.assuredOn(), actor, assurer.orElseThrow(), command.grounds()));
    }

    @CommandHandler
    void close(Close command) {
        Rule.requireAll(follows(command.closedOn()));

        happened((c, s, n) -> new Closed(c, s, n, command.closedOn()));
    }

    @CommandHandler
    void refuse(Refuse command, MetaData asked) {
        Rule.requireAll(
                follows(command.refusedOn()),
                THE_OWNER_OR_A_PARTNER_REFUSES.when(isOfAPartner(asked) || assignment.isOf(asked)),
                A_REASON_IS_GIVEN.when(isGiven(command.reason())));

        happened((c, s, n) -> new NotAccepted(c, s, n, command.refusedOn(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(RecommendationEvent event) {
        id = event.recommendation();
        state = RecommendationCourse.after(event, state == null ? RecommendationState.OPEN : state);
        latest = event instanceof DueDayMissed ? latest : requireNonNull(event.happenedOn());
        if (event instanceof EvidenceGiven given) {
            witnesses.add(given.givenBy());
        }
    }

    @Nullable
    RecommendationState state() {
        return state;
    }

    /** The business unit reports for an owner who has nobody here to do it, such as a surgery or the partnership itself. */
    private boolean isOfOwnerOrUnit(Map<String, ?> asked) {
        return Role.SCREENER.isIn(asked) || assignment.isOf(asked);
    }

    private static boolean isOfAPartner(Map<String, ?> asked) {
        return Role.PARTNER.isIn(asked)
                && Affiliation.in(asked)
                        .filter(home -> Agency.SAFEGUARDING_PARTNERS.contains(home.agency()))
                        .isPresent();
    }

    private Rule.Verdict follows(LocalDate on) {
        return NOTHING_PRECEDES_WHAT_IT_FOLLOWS.when(!on.isBefore(latest));
    }

    private static boolean isGiven(Sealed<String> words) {
        return words.detail().filter(text -> !text.isBlank()).isPresent();
    }

    private void happened(Fact fact) {
        var event = fact.of(id.caseId(), id.source(), id.number());
        assignment.notice(id, requireNonNull(event.happenedOn()));
        apply(event);
    }

    /** An event that still has to be told of which recommendation it is. */
    private interface Fact {
        RecommendationEvent of(CaseId caseId, Source source, int number);
    }
}
