package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    private @Nullable Convening convened;
    private @Nullable MeetingSet set;
    private @Nullable MeetingHeld meeting;
    private int invitations;

    Panel(RapidReview review) {
        this.review = review;
    }

    @CommandHandler
    void convene(ConvenePanel command) {
        var chair = command.chair();
        var members = command.members();
        var seats = Seats.of(chair, members);
        Rule.requireAll(
                CHAIR_IS_INDEPENDENT.when(Seats.isIndependent(chair, members)),
                STATUTORY_PARTNERS_ARE_MEMBERS.when(Seats.hasStatutoryPartners(members)),
                NOBODY_IS_NAMED_TWICE.when(Seats.namesNobodyTwice(
                        members.stream().map(PanelMember::member).toList())),
                A_CONFLICTED_PERSON_STAYS_OUT.when(seats.accounts().stream().noneMatch(this::isConflicted)),
                MEETING_FOLLOWS_THE_OPENING.when(!command.meetingOn().isBefore(review.neededFrom())));

        if (convened == null) {
            apply(new PanelConvened(review.caseId(), chair, members, command.meetingOn()));
        } else if (!seats.equals(seats()) || !command.meetingOn().equals(convened.meetingOn())) {
            apply(new PanelReconvened(review.caseId(), chair, members, command.meetingOn()));
        }
        invite(seats.accounts(), command);
    }

    private void invite(List<String> accounts, ConvenePanel command) {
        var before = set;
        var released = before == null
                ? List.<String>of()
                : before.invited().stream()
                        .filter(account -> !accounts.contains(account))
                        .toList();
        if (before == null
                || !before.invited().equals(accounts)
                || !before.meetingOn().equals(command.meetingOn())
                || !Objects.equals(before.at(), command.meetingAt())) {
            apply(new MeetingSet(
                    review.caseId(), invitations + 1, command.meetingOn(), command.meetingAt(), accounts, released));
        }
    }

    @CommandHandler
    void cancel(CancelMeeting command) {
        A_MEETING_IS_SET.require(set != null);

        callOff(command.cancelledOn());
    }

    /** Takes the invitation back where a meeting is set that was not held. */
    void callOff(LocalDate on) {
        var off = set;
        if (off != null) {
            apply(new MeetingCancelled(review.caseId(), on, invitations + 1, off.meetingOn(), off.at(), off.invited()));
        }
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
    }

    @CommandHandler
    void meet(RecordMeeting command) {
        A_MEETING_IS_SET.require(set != null);
        var seats = seats();
        var present = command.present();
        Rule.requireAll(
                NOBODY_IS_NAMED_TWICE.when(Seats.namesNobodyTwice(present)),
                ONLY_THE_PANEL_IS_PRESENT.when(Set.copyOf(seats.accounts()).containsAll(present)),
                NOBODY_CONFLICTED_IS_PRESENT.when(present.stream().noneMatch(this::isConflicted)),
                CHAIR_IS_PRESENT.when(present.stream().anyMatch(seats::isChairedBy)),
                QUORUM_IS_PRESENT.when(seats.isQuorate(present)),
                MEETING_FOLLOWS_THE_OPENING.when(!command.heldOn().isBefore(review.neededFrom())),
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
        switch (event) {
            case Convening anew -> seat(anew);
            case MeetingSet meetingSet -> {
                set = meetingSet;
                invitations = meetingSet.invitation();
            }
            case MeetingCancelled cancelled -> {
                set = null;
                invitations = cancelled.invitation();
            }
            case InterestsDeclared declared -> declare(declared);
            case MeetingHeld held -> {
                meeting = held;
                set = null;
            }
            case PositionTaken taken -> positions.add(taken);
            case ReconsiderationBegun begun -> positions.clear();
            case ReviewReopened reopened -> startAnew();
            case Opened opened -> startAnew();
            default -> {}
        }
    }

    /** What another panel, or one under another chair, held counts no more. */
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

    private void declare(InterestsDeclared declared) {
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
        return meeting != null && interests.keySet().containsAll(meeting.present());
    }

    boolean met(LocalDate day) {
        return meeting != null && !day.isBefore(meeting.heldOn());
    }

    boolean hasPositions() {
        return positions.areComplete(present());
    }

    boolean isSplit() {
        return positions.areSplit(present());
    }

    Optional<ReviewOutcome> majority() {
        return positions.majority(present());
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
