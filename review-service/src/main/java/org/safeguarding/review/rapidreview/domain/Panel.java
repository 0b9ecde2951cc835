package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** Who sits on the panel, who may not, when it meets, and what its members hold. */
class Panel {

    private final RapidReview review;
    private final Map<String, Boolean> interests = new HashMap<>();
    private final Positions positions = new Positions();
    private final Invitations invitations = new Invitations();

    private @Nullable Convening convened;
    private @Nullable MeetingHeld meeting;

    Panel(RapidReview review) {
        this.review = review;
    }

    @CommandHandler
    void convene(ConvenePanel command) {
        var chair = command.chair();
        var members = command.members();
        var seats = Seats.of(chair, members);
        var time = new MeetingTime(command.meetingOn(), command.meetingAt(), command.meetingEndsAt());
        Rule.requireAll(
                CHAIR_IS_INDEPENDENT.when(Seats.isIndependent(chair, members)),
                STATUTORY_PARTNERS_ARE_MEMBERS.when(Seats.hasStatutoryPartners(members)),
                NOBODY_IS_NAMED_TWICE.when(Seats.namesNobodyTwice(
                        members.stream().map(PanelMember::member).toList())),
                A_CONFLICTED_PERSON_STAYS_OUT.when(seats.accounts().stream().noneMatch(this::isConflicted)),
                MEETING_FOLLOWS_THE_OPENING.when(!command.meetingOn().isBefore(review.neededFrom())),
                A_MEETING_ENDS_AFTER_IT_BEGINS.when(time.isOrdered()));

        if (convened == null) {
            apply(new PanelConvened(review.caseId(), chair, members, command.meetingOn()));
        } else if (!seats.equals(seats()) || !command.meetingOn().equals(convened.meetingOn())) {
            apply(new PanelReconvened(review.caseId(), chair, members, command.meetingOn()));
        }
        invitations.invite(review.caseId(), time, seats.accounts());
    }

    @CommandHandler
    void cancel(CancelMeeting command) {
        A_MEETING_IS_SET.require(invitations.stand());

        callOff(command.cancelledOn());
    }

    /** Nobody waits for a meeting of a panel that has decided or whose review has ended. */
    void callOff(LocalDate on) {
        invitations.callOff(review.caseId(), on);
    }

    @CommandHandler
    void declare(
            DeclareInterests command,
            @MetaDataValue(value = Who.ACTOR, required = true) String actor,
            @MetaDataValue(Who.ROLE) @Nullable String role) {
        Rule.requireAll(
                EVERYBODY_DECLARES_FOR_THEMSELVES.when(
                        Role.SCREENER.name().equals(role) || command.person().equals(actor)),
                A_CONFLICT_STAYS_DECLARED.when(command.conflict() || !isConflicted(command.person())));

        if (!Boolean.valueOf(command.conflict()).equals(interests.get(command.person()))) {
            apply(new InterestsDeclared(review.caseId(), command.declaredOn(), command.person(), command.conflict()));
        }
        if (command.conflict()) {
            invitations.release(review.caseId(), command.person());
        }
    }

    /** What was declared at the desk of the referral recuses as if it had been declared here, and is not told on. */
    @CommandHandler
    void record(RecordReferralConflict command) {
        if (!isConflicted(command.person())) {
            apply(new ReferralConflictRecorded(review.caseId(), command.declaredOn(), command.person()));
            invitations.release(review.caseId(), command.person());
        }
    }

    @CommandHandler
    void meet(RecordMeeting command) {
        A_MEETING_IS_SET.require(invitations.stand());
        var seats = seats();
        var present = command.present();
        Rule.requireAll(
                NOBODY_IS_NAMED_TWICE.when(Seats.namesNobodyTwice(present)),
                ONLY_THE_PANEL_IS_PRESENT.when(Set.copyOf(seats.accounts()).containsAll(present)),
                NOBODY_CONFLICTED_IS_PRESENT.when(present.stream().noneMatch(this::isConflicted)),
                CHAIR_IS_PRESENT.when(present.stream().anyMatch(seats::isChairedBy)),
                QUORUM_IS_PRESENT.when(seats.isQuorate(present)),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.heldOn().isAfter(command.today())));

        apply(new MeetingHeld(review.caseId(), command.heldOn(), present));
    }

    @CommandHandler
    void take(
            TakePosition command,
            @MetaDataValue(value = Who.ACTOR, required = true) String actor,
            @MetaDataValue(Who.ROLE) @Nullable String role) {
        var agency =
                convened == null ? null : seats().agencyOf(command.member()).orElse(null);
        Rule.requireAll(
                ONLY_WHO_WAS_PRESENT_TAKES_A_POSITION.when(agency != null && wasPresent(command.member())),
                NOBODY_CONFLICTED_IS_PRESENT.when(!isConflicted(command.member())),
                A_LOCAL_REVIEW_STAYS_LOCAL.when(review.allows(command.outcome())),
                A_POSITION_IS_ONES_OWN.when(
                        Role.SCREENER.name().equals(role) || command.member().equals(actor)),
                A_POSITION_FOLLOWS_THE_MEETING.when(
                        meeting == null || !command.takenOn().isBefore(meeting.heldOn())),
                NOTHING_LIES_IN_THE_FUTURE.when(!command.takenOn().isAfter(command.today())));

        apply(new PositionTaken(
                review.caseId(),
                command.takenOn(),
                command.member(),
                Objects.requireNonNull(agency),
                command.outcome(),
                command.words()));
    }

    @EventSourcingHandler
    void evolve(RapidReviewEvent event) {
        invitations.evolve(event);
        switch (event) {
            case Convening anew -> seat(anew);
            case Declaration declared -> declare(declared);
            case MeetingHeld held -> {
                startAnew();
                meeting = held;
            }
            case PositionTaken taken -> positions.add(taken);
            case ReconsiderationBegun begun -> positions.clear();
            case ReviewReopened reopened -> startAnew();
            case Opened opened -> startAnew();
            default -> {}
        }
    }

    /** What another panel, or one under another chair, held counts no more: positions belong to a meeting. */
    private void startAnew() {
        positions.clear();
        meeting = null;
    }

    private void seat(Convening anew) {
        var before = convened == null ? null : seats();
        convened = anew;
        if (!seats().equals(before)) {
            startAnew();
        }
    }

    private void declare(Declaration declared) {
        interests.put(declared.person(), declared.conflict());
        if (declared.conflict()) {
            positions.discount(declared.person());
            if (isChairedBy(declared.person())) {
                startAnew();
            }
        }
    }

    boolean isConflicted(@Nullable Object person) {
        return person != null && interests.getOrDefault(person.toString(), false);
    }

    boolean isChairedBy(String account) {
        return convened != null && seats().isChairedBy(account);
    }

    boolean hasDeclared() {
        return interests.keySet().containsAll(present());
    }

    boolean hasMet() {
        return meeting != null;
    }

    boolean hasPositions() {
        return positions.areComplete();
    }

    boolean isSplit() {
        return positions.areSplit();
    }

    Optional<ReviewOutcome> majority() {
        return positions.majority();
    }

    private boolean wasPresent(String member) {
        return present().contains(member);
    }

    private Set<String> present() {
        return meeting == null ? Set.of() : Set.copyOf(meeting.present());
    }

    private Seats seats() {
        var panel = Objects.requireNonNull(convened);
        return Seats.of(panel.chair(), panel.members());
    }
}
