package org.safeguarding.referral.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.referral.domain.ReferralRule.*;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.form.Standing;

/** A referral on its way through screening. What belongs to the notification, a decline, the review asked for and the desk is with its members. */
@Aggregate
@SuppressWarnings("NullAway.Init")
class Referral {

    @AggregateIdentifier
    private ReferralId id;

    @AggregateMember
    private final SeriousIncidentNotification notification = new SeriousIncidentNotification(this);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final Decline decline = new Decline(this);

    @AggregateMember
    private final AskedReview review = new AskedReview(this);

    @AggregateMember
    private final Desk desk = new Desk(this);

    private ReferralState state;
    private Standing standing;
    private @Nullable Affiliation referrer;
    private LocalDate receivedOn;
    private LocalDate askedOn;

    Referral() {}

    @CommandHandler
    Referral(Submit command) {
        Rule.requireAll(command.form().verdictsOn(command.receivedOn()));

        apply(new ReferralSubmitted(
                command.referral().caseId(),
                command.receivedOn(),
                command.referrer().agency(),
                command.referrer().organisation(),
                GuidanceTable.inForceOn(command.receivedOn()).id(),
                command.form()));
    }

    /** Nobody comes past the desk, and no command past its row in the tables of moves. */
    @CommandHandlerInterceptor
    void admit(Object command, MetaData asked) {
        desk.admit(command, asked);
        Move.of(command, ReferralMoves.table()).ifPresent(move -> Rule.requireAll(move.startsIn(state)));
        Move.of(command, NotificationMoves.table())
                .ifPresent(move -> Rule.requireAll(move.startsIn(notification.state())));
    }

    /** Whoever comes past the desk is let in. */
    @CommandHandler
    @Nullable
    Affiliation admit(AskAdmission command) {
        return referrer;
    }

    @CommandHandler
    void ask(RequestInformation command) {
        AN_ANSWER_IS_DUE_AFTER_THE_QUESTION.require(!command.answerDueOn().isBefore(command.askedOn()));

        apply(new InformationRequested(caseId(), command.askedOn(), command.answerDueOn(), command.questions()));
    }

    @CommandHandler
    void answer(AnswerInformation command) {
        NOTHING_IS_ANSWERED_BEFORE_IT_IS_ASKED.require(!command.answeredOn().isBefore(askedOn));

        apply(new InformationAnswered(caseId(), command.answeredOn(), command.answer()));
    }

    @CommandHandler
    void accept(Accept command) {
        var screening = command.screening();
        Rule.requireAll(
                SCREENING_IS_NOT_BEFORE_RECEIPT.when(!screening.screenedOn().isBefore(receivedOn)),
                THE_NOTIFY_DECISION_IS_MADE.when(notification.state().isDecided()),
                THE_THREE_PARTNERS_HAVE_CONFERRED.when(screening.partnersHaveConferred()),
                THE_STATUTORY_CRITERIA_ARE_FOUND.when(notified()
                        || desk.guidance().screen(screening.findings(), standing) == Guidance.Result.REVIEW));

        apply(new ReferralAccepted(caseId(), desk.guidance().id(), notified(), screening));
        if (notification.opensNoReview() && !desk.guidance().isReviewedLocally(screening.findings(), standing)) {
            apply(new ReferralClosed(caseId(), screening.screenedOn()));
        } else {
            review.require(ReviewBasis.LOCAL_DECISION, null, screening.screenedOn());
        }
    }

    @CommandHandler
    void mark(MarkDuplicate command) {
        Rule.requireAll(
                A_NOTIFIED_CASE_IS_NOT_A_DUPLICATE.when(!notified()),
                THE_ORIGINAL_IS_ANOTHER_CASE.when(!command.original().equals(caseId())));

        apply(new MarkedDuplicate(caseId(), command.original(), command.markedOn(), command.reason()));
    }

    @CommandHandler
    void mark(MarkOutOfArea command) {
        A_NOTIFIED_CASE_IS_NOT_OUT_OF_AREA.require(!notified());

        apply(new MarkedOutOfArea(caseId(), command.markedOn(), command.area()));
    }

    @CommandHandler
    void withdraw(Withdraw command) {
        A_NOTIFIED_CASE_IS_NOT_WITHDRAWN.require(!notified());

        apply(new ReferralWithdrawn(caseId(), command.withdrawnOn(), command.reason()));
    }

    @CommandHandler
    void reopen(Reopen command) {
        A_REVIEW_IS_REOPENED_ITSELF.require(review.leftNone());

        apply(new ReferralReopened(caseId(), command.reopenedOn(), command.information()));
    }

    @CommandHandler
    void returnToScreening(ReturnToScreening command) {
        THE_LOCAL_AUTHORITY_BECAME_AWARE_BY_NOW.require(!command.laAwareOn().isAfter(command.returnedOn()));

        apply(new ReturnedToScreening(caseId(), command.returnedOn(), command.laAwareOn()));
    }

    @EventSourcingHandler
    void evolve(ReferralSubmitted event) {
        id = new ReferralId(event.caseId());
        standing = event.form().standing();
        referrer = event.referrer();
        receivedOn = event.receivedOn();
        state = ReferralState.SUBMITTED;
    }

    @EventSourcingHandler
    void evolve(ReferralEvent event) {
        state = Course.after(event, state);
        askedOn = event instanceof InformationRequested asked ? asked.askedOn() : askedOn;
    }

    boolean isReferredBy(Map<String, ?> metaData) {
        return referrer != null && referrer.isIn(metaData);
    }

    CaseId caseId() {
        return id.caseId();
    }

    ReferralState state() {
        return state;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Guidance guidance() {
        return desk.guidance();
    }

    Standing standing() {
        return standing;
    }

    NotificationState notificationState() {
        return notification.state();
    }

    AskedReview review() {
        return review;
    }

    boolean notified() {
        return notification.state() == NotificationState.NOTIFIED;
    }
}
