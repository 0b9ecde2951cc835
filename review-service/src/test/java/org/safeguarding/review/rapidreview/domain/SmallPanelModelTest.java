package org.safeguarding.review.rapidreview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.contracts.ReviewOutcome.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SignedOff;

/**
 * Model check: every state that a small panel can come to within eight steps after it has met. A step is whatever the
 * aggregate lets pass; what must never be is read from the events alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallPanelModelTest {

    private static final int STEPS = 8;

    /** Where no two partners agree, and where two do. */
    private static final List<List<ReviewOutcome>> HELD = List.of(
            List.of(LOCAL_CSPR, ALTERNATE_LEARNING, NO_FURTHER_ACTION),
            List.of(LOCAL_CSPR, LOCAL_CSPR, ALTERNATE_LEARNING));

    private final List<List<Object>> states = new ArrayList<>();
    private final List<SignedDecision> signed = new ArrayList<>();

    @BeforeAll
    void play() {
        var seen = new HashSet<String>();
        seen.add(SmallPanel.essence(SmallPanel.START));
        states.add(SmallPanel.START);
        var frontier = List.of(SmallPanel.START);
        for (int step = 0; step < STEPS; step++) {
            var reached = frontier.parallelStream()
                    .flatMap(SmallPanelModelTest::oneStepOn)
                    .toList();
            reached.stream()
                    .filter(history -> history.getLast() instanceof SignedOff)
                    .map(SignedDecision::of)
                    .forEach(signed::add);
            frontier = reached.stream()
                    .filter(history -> seen.add(SmallPanel.essence(history)))
                    .toList();
            states.addAll(frontier);
        }
        System.out.printf(
                "Model check of a small panel: %d steps, %d states, %d signatures.%n",
                STEPS, states.size(), signed.size());
    }

    @Test
    void the_panel_comes_to_signatures_of_every_kind() throws IOException {
        leaveFigures();
        assertThat(states).hasSizeGreaterThan(10_000);
        assertThat(signed()).anyMatch(SignedDecision::isSplit);
        assertThat(signed()).anyMatch(decision -> !decision.conflicted().isEmpty());
        assertThat(signed()).anyMatch(decision -> decision.isSplit() && decision.answer() != null);
        assertThat(signed()).anyMatch(decision -> !decision.dissent().isEmpty());
    }

    @Test
    void nothing_is_signed_without_the_quorum_of_the_three_partners() {
        assertThat(signed()).isNotEmpty().allMatch(SignedDecision::hasQuorum);
    }

    @Test
    void nothing_is_signed_that_another_panel_decided_than_the_one_that_met() {
        assertThat(signed()).isNotEmpty().allMatch(SignedDecision::isOfThePanelThatMet);
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
    void no_position_and_no_dissent_is_lost_from_the_sheet() {
        assertThat(signed()).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.shown()).isEqualTo(decision.taken());
            assertThat(decision.shownAsDissent()).isEqualTo(decision.dissent());
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
                                        SmallPanel.PEOPLE.size(),
                                        STEPS,
                                        states.size(),
                                        signed.size(),
                                        signed().filter(SignedDecision::isSplit).count(),
                                        signed().filter(decision ->
                                                        !decision.conflicted().isEmpty())
                                                .count()));
    }

    @Test
    void from_every_state_a_way_leads_to_a_signature_whatever_the_partners_hold() {
        for (var held : HELD) {
            var led = new HashSet<String>();
            assertThat(states.stream().filter(history -> !leadsToASignature(history, held, led)))
                    .isEmpty();
        }
    }

    /** Walks the way out; what stands at a step as something stood that the way led on from needs no second walk. */
    private static boolean leadsToASignature(List<Object> history, List<ReviewOutcome> held, Set<String> led) {
        var passed = new ArrayList<String>();
        var at = history;
        for (var step : SmallPanel.wayOut(history, held)) {
            passed.add(passed.size() + SmallPanel.essence(at));
            if (led.contains(passed.getLast())) {
                led.addAll(passed);
                return true;
            }
            at = new PlayedReview(at).after(step.command(), step.who()).orElse(at);
        }
        boolean leads = at.getLast() instanceof SignedOff;
        if (leads) {
            led.addAll(passed);
        }
        return leads;
    }

    private static Stream<List<Object>> oneStepOn(List<Object> history) {
        var review = new PlayedReview(history);
        return SmallPanel.STEPS.stream()
                .map(asked -> review.after(asked.command(), asked.who()))
                .flatMap(Optional::stream)
                .filter(after -> after.size() > history.size());
    }

    private Stream<SignedDecision> signed() {
        return signed.stream();
    }
}
