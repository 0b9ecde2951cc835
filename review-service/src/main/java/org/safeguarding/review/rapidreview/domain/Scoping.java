package org.safeguarding.review.rapidreview.domain;

import static java.util.Objects.requireNonNullElseGet;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.*;

/** The agencies that were asked what they know, and what each of them answered. */
class Scoping {

    private final RapidReview review;
    private final Map<Affiliation, Asked> asked = new LinkedHashMap<>();
    private boolean reopened;

    Scoping(RapidReview review) {
        this.review = review;
    }

    @CommandHandler
    void ask(AskAgency command) {
        var before = asked.get(command.agency());
        var dueOn = requireNonNullElseGet(command.dueOn(), () -> dueOn(command.askedOn()));
        var scope = command.scope().detail().orElseThrow();
        Rule.requireAll(
                AN_AGENCY_IS_ASKED_ONCE.when(before == null || before.lapsed()),
                A_PERIOD_ENDS_AFTER_IT_BEGINS.when(!scope.periodTo().isBefore(scope.periodFrom())
                        && !scope.periodTo().isAfter(command.askedOn())),
                A_RETURN_IS_DUE_AFTER_IT_IS_ASKED_FOR.when(!dueOn.isBefore(command.askedOn())));

        apply(new AgencyAsked(
                review.caseId(), command.askedOn(), command.agency(), command.lead(), command.scope(), dueOn));
    }

    @CommandHandler
    void submit(SubmitReturn command, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        var ask = asked.get(command.agency());
        AN_AGENCY_ANSWERS_WHEN_ASKED.require(ask != null);
        var content = command.content().detail().orElseThrow();
        boolean tellsNothing = content.tellsNothing();
        Rule.requireAll(
                A_RETURN_SUPERSEDES_THE_LAST.when(
                        command.returnVersion() == Objects.requireNonNull(ask).version() + 1),
                A_RETURN_FOLLOWS_ITS_ASKING.when(!command.submittedOn()
                        .isBefore(Objects.requireNonNull(ask).askedOn())),
                A_PERIOD_ENDS_AFTER_IT_BEGINS.when(content.coversAPeriod(command.submittedOn())),
                A_CONTACT_IS_PAST.when(content.tellsOfThePast(command.submittedOn())),
                A_NIL_RETURN_TELLS_NOTHING.when(!command.nil() || tellsNothing),
                A_RETURN_TELLS_SOMETHING.when(command.nil() || !tellsNothing));

        apply(new ReturnSubmitted(
                review.caseId(),
                command.submittedOn(),
                command.agency(),
                command.returnVersion(),
                command.nil(),
                command.content(),
                actor));
    }

    @CommandHandler
    void miss(RecordMissingReturn command) {
        var ask = asked.get(command.agency());
        AN_AGENCY_ANSWERS_WHEN_ASKED.require(ask != null);
        A_RETURN_THAT_IS_IN_IS_NOT_MISSING.require(Objects.requireNonNull(ask).outstanding());

        apply(new ReturnMissing(review.caseId(), command.recordedOn(), command.agency(), command.reason()));
    }

    @CommandHandler
    void chase(ChaseReturn command) {
        var ask = asked.get(command.agency());
        AN_OUTSTANDING_RETURN_IS_CHASED_IN_ORDER.require(ask != null
                && ask.outstanding()
                && (ask.chased() == null || ask.chased().compareTo(command.step()) < 0));

        var outstanding = Objects.requireNonNull(ask);
        apply(new ReturnChased(
                review.caseId(),
                command.today(),
                command.agency(),
                outstanding.lead(),
                command.step(),
                outstanding.dueOn()));
    }

    @CommandHandler
    void share(ShareWithAgencies command) {
        apply(new SharedWithAgencies(review.caseId(), command.sharedOn(), command.words()));
    }

    @CommandHandler
    void complete(CompletePack command) {
        NOTHING_LIES_IN_THE_FUTURE.require(!command.completedOn().isAfter(command.today()));

        apply(new PackCompleted(review.caseId(), command.completedOn()));
    }

    @EventSourcingHandler
    void evolve(RapidReviewEvent event) {
        switch (event) {
            case AgencyAsked ask -> asked.compute(ask.agency(), (agency, before) -> Asked.of(ask, before));
            case ReturnSubmitted answer ->
                asked.computeIfPresent(answer.agency(), (agency, ask) -> ask.answeredWith(answer.version()));
            case ReturnMissing missing ->
                asked.computeIfPresent(missing.agency(), (agency, ask) -> ask.recordedMissing());
            case ReturnChased chase ->
                asked.computeIfPresent(chase.agency(), (agency, ask) -> ask.chasedOn(chase.step()));
            case ReviewReopened anew -> startAnew(true);
            case Opened anew -> startAnew(false);
            default -> {}
        }
    }

    boolean nothingIsOutstanding() {
        return asked.values().stream().noneMatch(Asked::outstanding);
    }

    private void startAnew(boolean withoutClock) {
        reopened = withoutClock;
        asked.replaceAll((agency, ask) -> ask.askedBefore());
    }

    /** By the policy for returns from the review's own trigger; who is asked too late for that has as long from the asking. */
    private LocalDate dueOn(LocalDate askedOn) {
        var policy = Deadline.of("RETURNS", null, review.trigger()).dueOn();
        return reopened || policy.isBefore(askedOn)
                ? Deadline.of("RETURNS", null, askedOn).dueOn()
                : policy;
    }

    /** One agency's share; once a review has begun anew nobody waits for it, it may be asked anew, and its versions go on. */
    private record Asked(
            String lead,
            LocalDate askedOn,
            LocalDate dueOn,
            int version,
            boolean settled,
            boolean lapsed,
            @Nullable ChaseStep chased) {

        static Asked of(AgencyAsked ask, @Nullable Asked before) {
            return new Asked(
                    ask.lead(), ask.on(), ask.dueOn(), before == null ? 0 : before.version(), false, false, null);
        }

        Asked answeredWith(int handedIn) {
            return new Asked(lead, askedOn, dueOn, handedIn, true, lapsed, chased);
        }

        Asked recordedMissing() {
            return new Asked(lead, askedOn, dueOn, version, true, lapsed, chased);
        }

        Asked chasedOn(ChaseStep step) {
            return new Asked(lead, askedOn, dueOn, version, settled, lapsed, step);
        }

        Asked askedBefore() {
            return new Asked(lead, askedOn, dueOn, version, true, true, chased);
        }

        boolean outstanding() {
            return !settled;
        }
    }
}
