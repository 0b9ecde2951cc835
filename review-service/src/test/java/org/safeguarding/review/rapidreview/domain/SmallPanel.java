package org.safeguarding.review.rapidreview.domain;

import static java.util.stream.Collectors.joining;
import static org.safeguarding.contracts.ReviewOutcome.*;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.Situations.SECOND_POLICE;
import static org.safeguarding.review.rapidreview.domain.Situations.and;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.Reconsider;
import org.safeguarding.review.rapidreview.domain.PanelCommand.TakePosition;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** A panel of five people, two of them the police's, who have met and declared no conflict: what may be asked of it, all on one day. */
final class SmallPanel {

    private static final PanelMember SECOND_CHAIR = new PanelMember("chair-2", Agency.PARTNERSHIP);
    private static final PanelMember SECOND_HEALTH = new PanelMember("panel-icb-2", Agency.ICB);
    private static final PanelMember SECOND_SOCIAL_CARE = new PanelMember("panel-la-2", Agency.LOCAL_AUTHORITY);
    private static final PanelMember THIRD_POLICE = new PanelMember("panel-police-3", Agency.POLICE);
    private static final List<PanelMember> FOUR = List.of(SOCIAL_CARE, HEALTH, POLICE, SECOND_POLICE);
    private static final List<PanelMember> EXCHANGED = List.of(SOCIAL_CARE, SECOND_HEALTH, POLICE, SECOND_POLICE);
    private static final List<PanelMember> ALL = List.of(
            CHAIR,
            SECOND_CHAIR,
            SOCIAL_CARE,
            HEALTH,
            POLICE,
            SECOND_POLICE,
            SECOND_HEALTH,
            SECOND_SOCIAL_CARE,
            THIRD_POLICE);
    private static final Map<String, ?> DESK = as(SCREENER, Role.SCREENER);

    /** Who sits on it, or is put on it by a step. */
    static final List<PanelMember> PEOPLE =
            List.of(CHAIR, SECOND_CHAIR, SOCIAL_CARE, HEALTH, SECOND_HEALTH, POLICE, SECOND_POLICE);

    /** Three outcomes that nothing tells apart; the national one is guarded by rules of its own. */
    static final List<ReviewOutcome> OUTCOMES = List.of(LOCAL_CSPR, ALTERNATE_LEARNING, NO_FURTHER_ACTION);

    static final List<Object> START = and(
            List.of(
                    opened(),
                    new PanelConvened(CASE, CHAIR, FOUR, MEETING),
                    new MeetingHeld(CASE, MEETING, accounts(CHAIR, FOUR))),
            ALL.stream().<Object>map(person -> declared(person.member(), false)).toList());

    /** Everything that anybody may ask of it. */
    static final List<Step> STEPS = steps();

    private SmallPanel() {}

    /** Somebody asks something. */
    record Step(Object command, Map<String, ?> who) {

        static Step desk(Object command) {
            return new Step(command, DESK);
        }

        static Step chair(PanelMember chair, Object command) {
            return new Step(command, as(chair.member(), Role.CHAIR));
        }
    }

    private static List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var outcome : OUTCOMES) {
            FOUR.forEach(member -> steps.add(position(member, outcome)));
            steps.add(position(SECOND_HEALTH, outcome));
            steps.add(Step.desk(decide(outcome, MEETING, REASONS)));
            steps.add(Step.desk(answerEscalation(outcome, MEETING)));
        }
        steps.add(Step.chair(CHAIR, decide(LOCAL_CSPR, MEETING, REASONS)));
        steps.add(Step.chair(SECOND_CHAIR, decide(LOCAL_CSPR, MEETING, REASONS)));
        steps.add(Step.desk(escalate(MEETING)));
        Stream.of(CHAIR, SOCIAL_CARE, HEALTH, POLICE, SECOND_POLICE)
                .forEach(person -> steps.add(Step.desk(declare(person.member(), true))));
        steps.add(Step.desk(convene(CHAIR, FOUR, MEETING.plusDays(1))));
        steps.add(Step.desk(convene(SECOND_CHAIR, FOUR, MEETING)));
        steps.add(Step.desk(convene(CHAIR, EXCHANGED, MEETING)));
        steps.add(Step.desk(meet(MEETING, accounts(CHAIR, FOUR))));
        steps.add(Step.desk(meet(MEETING, accounts(CHAIR, FOUR.subList(0, 3)))));
        steps.add(Step.desk(meet(MEETING, accounts(SECOND_CHAIR, FOUR))));
        steps.add(Step.desk(meet(MEETING, accounts(CHAIR, EXCHANGED))));
        steps.add(Step.desk(considerAnew()));
        steps.add(Step.chair(CHAIR, signOff(MEETING)));
        steps.add(Step.chair(SECOND_CHAIR, signOff(MEETING)));
        return List.copyOf(steps);
    }

    /**
     * What a partnership does to come to a signature: the next people without a conflict meet, hold what they hold, and the
     * lead partners choose where they are asked. A step that is refused is left out.
     */
    static List<Step> wayOut(List<Object> history, List<ReviewOutcome> held) {
        var conflicted = new TreeSet<String>();
        for (var event : history) {
            if (event instanceof InterestsDeclared declared && declared.conflict()) {
                conflicted.add(declared.person());
            }
        }
        var chair = next(Agency.PARTNERSHIP, conflicted);
        var members = Stream.of(Agency.LOCAL_AUTHORITY, Agency.ICB, Agency.POLICE)
                .map(agency -> next(agency, conflicted))
                .toList();
        var way = new ArrayList<>(List.of(
                Step.desk(considerAnew()),
                Step.desk(convene(chair, members, MEETING.plusDays(2))),
                Step.desk(meet(MEETING, accounts(chair, members)))));
        for (int at = 0; at < members.size(); at++) {
            way.add(position(members.get(at), held.get(at)));
        }
        way.add(Step.desk(escalate(MEETING)));
        way.add(Step.desk(answerEscalation(NO_FURTHER_ACTION, MEETING)));
        OUTCOMES.forEach(outcome -> way.add(Step.desk(decide(outcome, MEETING, REASONS))));
        way.add(Step.chair(chair, signOff(MEETING)));
        return way;
    }

    private static PanelMember next(Agency agency, Set<String> conflicted) {
        return ALL.stream()
                .filter(person -> person.agency() == agency && !conflicted.contains(person.member()))
                .findFirst()
                .orElseThrow();
    }

    private static Step position(PanelMember member, ReviewOutcome outcome) {
        var words = new Words(member.member() + " holds " + outcome);
        return new Step(
                new TakePosition(
                        REVIEW,
                        member.member(),
                        outcome,
                        Sealed.of(SubjectId.of(CASE, "panel"), words),
                        MEETING,
                        TODAY),
                as(member.member(), Role.PANEL_MEMBER));
    }

    private static Reconsider considerAnew() {
        return new Reconsider(REVIEW, null, reconsider().reason(), MEETING, TODAY);
    }

    private static List<String> accounts(PanelMember chair, List<PanelMember> members) {
        return Stream.concat(Stream.of(chair), members.stream())
                .map(PanelMember::member)
                .toList();
    }

    /**
     * What of a history can matter to what comes after: two histories of one essence are one state. Outcomes are numbered as
     * they appear, because nothing tells the three apart.
     */
    static String essence(List<Object> history) {
        return new Essence().of(history);
    }

    private static final class Essence {

        private final Map<ReviewOutcome, Integer> numbers = new EnumMap<>(ReviewOutcome.class);
        private final Map<Agency, List<PositionTaken>> positions = new TreeMap<>();
        private final TreeSet<String> conflicts = new TreeSet<>();
        private final List<Object> split = new ArrayList<>();
        private @Nullable Convening panel;
        private @Nullable MeetingHeld meeting;
        private @Nullable MeetingSet set;
        private @Nullable MeetingSet kept;
        private @Nullable OutcomeDecided decided;
        private @Nullable Stage stage;

        String of(List<Object> history) {
            history.forEach(event -> follow((RapidReviewEvent) event));
            return Stream.of(
                            stage,
                            panel == null
                                    ? null
                                    : Seats.of(panel.chair(), panel.members()).accounts(),
                            panel == null ? null : panel.meetingOn(),
                            meeting == null ? null : meeting.present(),
                            invited(set),
                            invited(kept),
                            conflicts,
                            positions.values().stream()
                                    .flatMap(List::stream)
                                    .map(taken -> taken.member() + number(taken.outcome()))
                                    .toList(),
                            decided == null ? null : number(decided.outcome()) + decided.recordedBy(),
                            split.stream()
                                    .map(said -> said instanceof ReviewOutcome outcome ? number(outcome) : said)
                                    .toList())
                    .map(String::valueOf)
                    .collect(joining("|"));
        }

        private int number(ReviewOutcome outcome) {
            return numbers.computeIfAbsent(outcome, first -> numbers.size());
        }

        private static @Nullable Object invited(@Nullable MeetingSet invitation) {
            return invitation == null ? null : invitation.meetingOn() + "" + invitation.invited();
        }

        private void follow(RapidReviewEvent event) {
            stage = Course.after(event, stage);
            switch (event) {
                case Convening anew -> seat(anew);
                case MeetingSet invitation -> set = invitation;
                case MeetingCancelled cancelled -> set = null;
                case MeetingHeld held -> {
                    positions.clear();
                    meeting = held;
                    kept = set;
                    set = null;
                    split.add("new round");
                }
                case InterestsDeclared declared -> declare(declared);
                case PositionTaken taken -> take(taken);
                case OutcomeDecided outcome -> decided = outcome;
                case ReconsiderationBegun begun -> {
                    positions.clear();
                    split.add("new round");
                }
                case SplitEscalated escalated -> split.add("escalated");
                case EscalationAnswered answered -> {
                    split.clear();
                    split.add(answered.outcome());
                }
                default -> {}
            }
        }

        private void take(PositionTaken taken) {
            var ofAgency = positions.computeIfAbsent(taken.agency(), agency -> new ArrayList<>());
            ofAgency.removeIf(earlier -> earlier.member().equals(taken.member()));
            ofAgency.add(taken);
        }

        private void declare(InterestsDeclared declared) {
            if (declared.conflict()) {
                conflicts.add(declared.person());
                positions
                        .values()
                        .forEach(ofAgency ->
                                ofAgency.removeIf(taken -> taken.member().equals(declared.person())));
                if (panel != null && panel.chair().member().equals(declared.person())) {
                    forget();
                }
            }
        }

        private void seat(Convening anew) {
            boolean other = !Optional.ofNullable(panel)
                    .map(before -> Seats.of(before.chair(), before.members()))
                    .equals(Optional.of(Seats.of(anew.chair(), anew.members())));
            panel = anew;
            if (other) {
                forget();
            }
        }

        private void forget() {
            positions.clear();
            meeting = null;
        }
    }
}
