package org.safeguarding.review.rapidreview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.contracts.ReviewOutcome.*;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.PanelCommand.TakePosition;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/**
 * Model check: every state that a panel of five people, its chair and four members of whom two are the police's, can
 * come to within eight steps after its pack is ready. A step is whatever the aggregate lets pass; what must never be is
 * read from the events alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallPanelModelTest {

    private static final int STEPS = 8;
    private static final PanelMember SECOND_POLICE = new PanelMember("panel-police-2", Agency.POLICE);
    private static final List<PanelMember> FOUR = List.of(SOCIAL_CARE, HEALTH, POLICE, SECOND_POLICE);
    private static final List<String> ALL = List.of("chair", "panel-la", "panel-icb", "panel-police", "panel-police-2");
    private static final List<String> WITHOUT_HEALTH = List.of("chair", "panel-la", "panel-police", "panel-police-2");

    /** Somebody asks something. */
    private record Step(Object command, Map<String, ?> who) {}

    private final List<List<Object>> states = new ArrayList<>();
    private final Map<TakePosition, PositionTaken> positions = new HashMap<>();

    @BeforeAll
    void play() {
        List<Object> start = Stream.<Object>concat(
                        Stream.of(
                                opened(),
                                asked(HOSPITAL),
                                missing(HOSPITAL),
                                new PanelConvened(CASE, CHAIR, FOUR, MEETING),
                                meetingSet(),
                                packed()),
                        ALL.stream().map(person -> declared(person, false)))
                .toList();
        var seen = new HashSet<Object>();
        var frontier = new LinkedHashMap<Object, List<Object>>();
        frontier.put(essence(start), start);
        for (int step = 0; step < STEPS; step++) {
            var next = new LinkedHashMap<Object, List<Object>>();
            for (var history : frontier.values()) {
                for (var asked : steps()) {
                    PlayedReview.after(history, asked.command(), asked.who())
                            .filter(after -> after.size() > history.size())
                            .ifPresent(after -> {
                                if (asked.command() instanceof TakePosition position) {
                                    positions.put(position, (PositionTaken) after.getLast());
                                }
                                if (seen.add(essence(after))) {
                                    states.add(after);
                                    next.put(essence(after), after);
                                }
                            });
                }
            }
            frontier = next;
        }
    }

    @Test
    void the_panel_comes_to_signatures_of_every_kind() throws IOException {
        leaveFigures();
        assertThat(states).hasSizeGreaterThan(5_000);
        assertThat(signed()).anyMatch(SignedDecision::isSplit);
        assertThat(signed()).anyMatch(decision -> !decision.conflicted().isEmpty());
        assertThat(signed()).anyMatch(decision -> !decision.answered().isEmpty());
        assertThat(signed().map(decision -> decision.signature().outcome())).contains(LOCAL_CSPR, NO_FURTHER_ACTION);
    }

    @Test
    void nothing_is_signed_without_the_quorum_of_the_three_partners() {
        assertThat(signed()).isNotEmpty().allMatch(SignedDecision::hasQuorum);
    }

    @Test
    void nothing_is_signed_on_a_vote_of_somebody_with_a_conflict_of_interest() {
        assertThat(signed())
                .isNotEmpty()
                .allMatch(SignedDecision::isTheMajoritys)
                .allMatch(decision -> decision.undeclared().isEmpty())
                .noneMatch(decision ->
                        decision.conflicted().contains(decision.signature().signedOffBy()));
    }

    @Test
    void one_outcome_is_signed_and_it_is_the_one_that_was_decided() {
        assertThat(signed())
                .isNotEmpty()
                .allMatch(decision -> decision.decisions().size() == 1
                        && decision.decisions().getFirst().outcome()
                                == decision.signature().outcome());
    }

    @Test
    void a_split_was_escalated_before_the_signature() {
        assertThat(signed().filter(SignedDecision::isSplit)).isNotEmpty().allMatch(SignedDecision::escalated);
    }

    @Test
    void who_recorded_the_outcome_did_not_sign_it() {
        assertThat(signed())
                .isNotEmpty()
                .noneMatch(decision -> decision.decisions()
                        .getFirst()
                        .recordedBy()
                        .equals(decision.signature().signedOffBy()));
    }

    @Test
    void every_position_that_was_let_pass_is_kept_word_for_word() {
        assertThat(positions).isNotEmpty().allSatisfy((asked, kept) -> {
            assertThat(kept.words()).isEqualTo(asked.words());
            assertThat(kept.outcome()).isEqualTo(asked.outcome());
        });
    }

    /** Left in the build's directory: the page of the decision on governance names them. */
    private void leaveFigures() throws IOException {
        var figures = Files.createDirectories(Path.of("target", "printed")).resolve("panel-model.md");
        Files.writeString(
                figures,
                "| People | Steps | States | Signatures | of a split panel | with somebody recused |\n"
                        + "| --- | --- | --- | --- | --- | --- |\n"
                        + "| %d | %d | %d | %d | %d | %d |\n"
                                .formatted(
                                        ALL.size(),
                                        STEPS,
                                        states.size(),
                                        signed().count(),
                                        signed().filter(SignedDecision::isSplit).count(),
                                        signed().filter(decision ->
                                                        !decision.conflicted().isEmpty())
                                                .count()));
    }

    private Stream<SignedDecision> signed() {
        return states.stream()
                .filter(history -> history.getLast() instanceof SignedOff)
                .map(SignedDecision::of);
    }

    private static List<Step> steps() {
        var chair = as("chair", Role.CHAIR);
        var screener = as(SCREENER, Role.SCREENER);
        var steps = new ArrayList<Step>();
        steps.add(new Step(meet(MEETING, ALL), screener));
        steps.add(new Step(meet(MEETING, WITHOUT_HEALTH), screener));
        ALL.forEach(person -> steps.add(new Step(declare(person, true), screener)));
        for (var outcome : List.of(LOCAL_CSPR, NO_FURTHER_ACTION)) {
            FOUR.forEach(member ->
                    steps.add(new Step(takePosition(member, outcome), as(member.member(), Role.PANEL_MEMBER))));
            steps.add(new Step(decide(outcome), screener));
            steps.add(new Step(decide(outcome), chair));
            steps.add(new Step(answerEscalation(outcome), screener));
        }
        steps.add(new Step(escalate(), screener));
        steps.add(new Step(signOff(SIGNATURE), chair));
        steps.add(new Step(signOff(SIGNATURE), as("another-chair", Role.CHAIR)));
        steps.add(new Step(reconsider(), screener));
        return steps;
    }

    /** What of a history can matter to what comes after: two histories of one essence are one state. */
    private static Object essence(List<Object> history) {
        var stage = new Stage[1];
        var positions = new LinkedHashMap<String, Object>();
        var conflicts = new HashSet<String>();
        var round = new ArrayList<Object>();
        for (var event : history) {
            stage[0] = Course.after((RapidReviewEvent) event, stage[0]);
            switch (event) {
                case PositionTaken taken -> {
                    positions.remove(taken.member());
                    positions.put(taken.member(), taken.outcome());
                }
                case InterestsDeclared declared -> {
                    if (declared.conflict()) {
                        conflicts.add(declared.person());
                    }
                }
                case MeetingHeld held -> round.add(held.present());
                case ReconsiderationBegun begun -> {
                    positions.clear();
                    round.removeIf(kept -> !(kept instanceof List));
                }
                case SplitEscalated split -> round.add("escalated");
                case EscalationAnswered answer -> round.add(answer.outcome());
                case OutcomeDecided decided -> round.add(List.of(decided.outcome(), decided.recordedBy()));
                default -> {}
            }
        }
        return List.of(String.valueOf(stage[0]), lastOfEachAgency(positions), conflicts, round);
    }

    /** Two members of one agency: which of them spoke last matters, so the order is part of the essence. */
    private static Object lastOfEachAgency(Map<String, Object> positions) {
        return positions.entrySet().stream()
                        .filter(position -> position.getKey().startsWith("panel-police"))
                        .map(Object::toString)
                        .collect(Collectors.joining(","))
                + Set.copyOf(positions.entrySet());
    }
}
