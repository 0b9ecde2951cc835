package org.safeguarding.review.recommendation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.recommendation.domain.Evidence;
import org.safeguarding.review.recommendation.domain.Progress;
import org.safeguarding.review.recommendation.domain.RecommendationEvent;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.*;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.safeguarding.review.recommendation.domain.RecommendationState;
import org.safeguarding.review.recommendation.domain.Source;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;

/** Random recommendations, counted once by the database and once by hand. */
@OnEngines
class CountingRecommendationsIT {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final int HOW_MANY = 200;

    /** After so many steps from the assignment. */
    private static final List<RecommendationState> STATES = List.of(
            RecommendationState.ASSIGNED,
            RecommendationState.IN_PROGRESS,
            RecommendationState.EVIDENCED,
            RecommendationState.ASSURED,
            RecommendationState.CLOSED);

    @Autowired
    private RecommendationBoardProjection projection;

    @Autowired
    private RecommendationBoard board;

    @Autowired
    private RecommendationCounts counts;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Hand> hand = new ArrayList<>();
    private Affiliation owner;

    /** What a person would write on a card. */
    private record Hand(
            RecommendationId id, RecommendationState state, Set<Theme> themes, LocalDate dueOn, boolean missed) {

        boolean late() {
            return missed || overdue();
        }

        boolean overdue() {
            return dueOn.isBefore(TODAY)
                    && state != RecommendationState.EVIDENCED
                    && state != RecommendationState.ASSURED
                    && state != RecommendationState.CLOSED
                    && state != RecommendationState.NOT_ACCEPTED;
        }
    }

    @BeforeEach
    void an_organisation_of_which_much_is_asked() {
        var code = "RANDOM-" + Math.floorMod(random.nextInt(), 1_000_000);
        owner = new Affiliation(Agency.HOUSING, Organisation.of(code));
        for (int number = 1; number <= HOW_MANY; number++) {
            hand.add(write(number));
        }
    }

    @Test
    void the_overdue_list_is_the_one_counted_by_hand() {
        assertFound(question(Set.of(), Set.of(), true), Hand::overdue);
        assertFound(question(Set.of(), Set.of(), false), card -> !card.overdue());
        assertFound(late(true), Hand::late);
        assertFound(late(false), card -> !card.late());
        assertThat(counts.summary(owner, null, TODAY).late())
                .as("seed %d", seed)
                .isEqualTo(hand.stream().filter(Hand::late).count());
        assertThat(counts.summary(owner, null, TODAY).overdue())
                .as("seed %d", seed)
                .isEqualTo(hand.stream().filter(Hand::overdue).count());
    }

    @Test
    void every_filter_finds_what_is_found_by_hand() {
        for (var state : RecommendationState.values()) {
            assertFound(question(Set.of(state), Set.of(), null), card -> card.state() == state);
        }
        for (var theme : Theme.values()) {
            assertFound(
                    question(Set.of(), Set.of(theme), null),
                    card -> card.themes().contains(theme));
        }
        var between = new RecommendationQuestion(
                owner,
                null,
                Set.of(),
                Set.of(Source.LEARNING),
                Set.of(Agency.HOUSING),
                owner.organisation(),
                Set.of(),
                null,
                null,
                null,
                TODAY.plusDays(5),
                TODAY.minusDays(5));
        assertFound(
                between,
                card -> card.id().source() == Source.LEARNING
                        && card.dueOn().isBefore(TODAY.plusDays(5))
                        && card.dueOn().isAfter(TODAY.minusDays(5)));
    }

    @Test
    void the_summary_is_the_one_counted_by_hand() {
        var summary = counts.summary(owner, null, TODAY);

        assertThat(summary.total()).isEqualTo(HOW_MANY);
        assertThat(summary.states())
                .as("seed %d", seed)
                .allSatisfy(count -> assertThat(count.total())
                        .isEqualTo(hand.stream()
                                .filter(card -> card.state() == count.state())
                                .count()));
        assertThat(summary.themes())
                .as("seed %d", seed)
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.total())
                        .isEqualTo(hand.stream()
                                .filter(card -> card.state() == count.state()
                                        && card.themes().contains(count.theme()))
                                .count()));
    }

    @Test
    void pages_neither_overlap_nor_leave_anything_out() {
        for (var order : RecommendationOrder.values()) {
            var ids = new ArrayList<RecommendationId>();
            for (int page = 0; page * 30 < HOW_MANY; page++) {
                board.read(RecommendationQuestion.all(owner, null), order, page, 30, TODAY).rows().stream()
                        .map(RecommendationRow::id)
                        .forEach(ids::add);
            }
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(
                            hand.stream().map(Hand::id).toList());
        }
    }

    private void assertFound(RecommendationQuestion question, Predicate<Hand> byHand) {
        var found = board.read(question, RecommendationOrder.DUE, 0, HOW_MANY, TODAY);
        var expected = hand.stream().filter(byHand).map(Hand::id).toList();
        assertThat(found.rows().stream().map(RecommendationRow::id))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.total()).isEqualTo(expected.size());
    }

    private RecommendationQuestion question(
            Set<RecommendationState> states, Set<Theme> themes, @Nullable Boolean overdue) {
        return new RecommendationQuestion(
                owner, null, states, Set.of(), Set.of(), null, themes, overdue, null, null, null, null);
    }

    private RecommendationQuestion late(boolean late) {
        return new RecommendationQuestion(
                owner, null, Set.of(), Set.of(), Set.of(), null, Set.of(), null, late, null, null, null);
    }

    /** A recommendation that came, by a random way, into a random state; its date may have been changed. */
    private Hand write(int number) {
        var id = new RecommendationId(new CaseId(new UUID(seed, number)), any(Source.class), 1 + random.nextInt(4));
        var made = TODAY.minusDays(90);
        var themes = EnumSet.of(any(Theme.class));
        themes.add(any(Theme.class));
        var dueOn = TODAY.plusDays(random.nextInt(41) - 20);
        var words = Sealed.of(SubjectId.of(new CaseId(new UUID(seed, 0)), "recommendations"), "Words.");
        var c = id.caseId();
        var s = id.source();
        int n = id.number();
        projection.on(new Opened(c, s, n, made, words), 0);
        projection.on(new Assigned(c, s, n, owner, List.copyOf(themes), made, dueOn), 1);
        boolean missed = random.nextInt(4) == 0;
        if (missed) {
            projection.on(new DueDayMissed(c, s, n, owner, dueOn, dueOn.plusDays(1)), 2);
        }
        if (random.nextBoolean()) {
            var later = TODAY.plusDays(random.nextInt(41) - 20);
            projection.on(new Redated(c, s, n, made, dueOn, later, words), 2);
            dueOn = later;
        }
        var progress = words.map(text -> new Progress(text, List.of()));
        var evidence = words.map(text -> new Evidence(text, null));
        var course = List.<RecommendationEvent>of(
                new ProgressReported(c, s, n, made, progress),
                new EvidenceGiven(c, s, n, made, "lead", evidence),
                new Assured(c, s, n, made, "screener", owner, words),
                new Closed(c, s, n, made));
        int steps = random.nextInt(6);
        if (steps == 5) {
            projection.on(new NotAccepted(c, s, n, made, words), 3);
            return new Hand(id, RecommendationState.NOT_ACCEPTED, themes, dueOn, missed);
        }
        for (int step = 0; step < steps; step++) {
            projection.on(course.get(step), 3 + step);
        }
        return new Hand(id, STATES.get(steps), themes, dueOn, missed);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        var constants = List.copyOf(EnumSet.allOf(type));
        return constants.get(random.nextInt(constants.size()));
    }
}
