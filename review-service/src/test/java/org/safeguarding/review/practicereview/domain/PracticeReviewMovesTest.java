package org.safeguarding.review.practicereview.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.review.practicereview.PracticeReviewStory.*;
import static org.safeguarding.review.practicereview.domain.Asked.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.testing.MoveTables;
import org.safeguarding.testing.PrintedPage;

/** Every cell of the tables: what a row allows works, and everything else is refused by the row's own rule. */
class PracticeReviewMovesTest {

    /** A command for each row, late enough for every step before it. */
    private static final Map<Class<?>, Object> COMMANDS = Stream.of(
                    appoint(INDEPENDENT),
                    agree(terms()),
                    begin(BEGUN_ON),
                    draft(REVIEWER, OTHER_HASH, PUBLISHED_ON),
                    check(CHECKED_ON),
                    approve(Agency.POLICE, 1, APPROVED_ON),
                    draw(HASH),
                    send(COPIED_ON, PUBLISHED_ON, COPIED_ON),
                    publish(HASH, PUBLISHED_ON),
                    move(COPIED_ON, moved().publicationPlannedOn()),
                    withhold(PUBLISHED_ON, "It would name a sibling.", "Handovers are now shared."),
                    withdraw(AVAILABLE_UNTIL.plusDays(1)),
                    replace("reviewer-b", INDEPENDENT),
                    pause(),
                    resume(resumed().resumedOn()),
                    explain(explained().newTarget()),
                    ask(),
                    report(REVIEWER),
                    recommend(REVIEWER),
                    involve(REVIEWER))
            .collect(toMap(Object::getClass, command -> command));

    private static final Map<Class<?>, List<Object>> PREPARED = Map.of(
            Approve.class, List.of(approvedBy(Agency.LOCAL_AUTHORITY), approvedBy(Agency.ICB)),
            Withhold.class, List.of(agreedToWithhold(Agency.LOCAL_AUTHORITY), agreedToWithhold(Agency.ICB)),
            Resume.class, List.of(paused()));

    private final FixtureConfiguration<PracticeReview> review = new AggregateTestFixture<>(PracticeReview.class);

    /** How the invented case comes into each state. */
    static List<Object> into(PracticeReviewState state) {
        var approved = untilApproved();
        return switch (state) {
            case COMMISSIONED -> approved.subList(0, 1);
            case REVIEWER_APPOINTED -> approved.subList(0, 2);
            case TOR_AGREED -> approved.subList(0, 3);
            case FIELDWORK -> approved.subList(0, 4);
            case DRAFT -> approved.subList(0, 5);
            case FACT_CHECK -> approved.subList(0, 6);
            case APPROVED -> approved;
            case PREPUBLICATION_SENT -> with(approved, copied());
            case PUBLISHED -> with(approved, copied(), published());
            case WITHHELD -> with(approved, copied(), withheld());
            case WITHDRAWN_FROM_PUBLICATION -> with(approved, copied(), published(), withdrawn());
            case DISCONTINUED -> with(approved.subList(0, 1), discontinued());
        };
    }

    static List<Object> with(List<Object> history, Object... more) {
        var all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void the_tables_know_every_command_but_those_of_the_system() {
        var rows = new ArrayList<Class<?>>(COMMANDS.keySet());
        assertThat(PracticeReviewMoves.table().stream().<Class<?>>map(Move::command))
                .containsExactlyInAnyOrderElementsOf(rows);
        rows.addAll(List.of(Commission.class, Discontinue.class, RecordConflict.class, MissDueDay.class));
        assertThat(rows).containsExactlyInAnyOrder(PracticeReviewCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("moves")
    void a_move_works_where_its_row_says_so_and_nowhere_else(
            String command, PracticeReviewState state, Move<PracticeReviewState> move) {
        boolean works = move.from().contains(state);
        var result = review.given(history(state, move.command(), works)).when(COMMANDS.get(move.command()));
        if (works) {
            result.expectSuccessfulHandlerExecution()
                    .expectState(
                            after -> assertThat(after.state()).isEqualTo(Objects.requireNonNullElse(move.to(), state)));
        } else {
            result.expectNoEvents().expectException(broken(move.otherwise()));
        }
    }

    static Stream<Arguments> moves() {
        return MoveTables.cells(PracticeReviewMoves.table(), PracticeReviewState.values());
    }

    @Test
    void every_guard_of_the_tables_has_a_command_that_it_refuses() {
        assertThat(PracticeReviewGuardsTest.refused().map(cell -> cell.get()[0] + " " + cell.get()[1]))
                .containsExactlyInAnyOrderElementsOf(MoveTables.guards(PracticeReviewMoves.table()));
    }

    @Test
    void the_printed_tables_are_the_tables_of_the_code() {
        assertThatCode(() -> PrintedPage.isUpToDate("practice-review-moves.md", printed()))
                .doesNotThrowAnyException();
    }

    private static List<Object> history(PracticeReviewState state, Class<?> command, boolean works) {
        return with(into(state), (works ? PREPARED.getOrDefault(command, List.of()) : List.of()).toArray());
    }

    private static String printed() {
        return """
                # The moves of a practice review

                Printed from `PracticeReviewMoves` and compared with it by `PracticeReviewMovesTest`, which tries every command in
                every state. What is not a row is refused by the row's own rule; the sentence is what the caller reads. The system
                itself commissions the review when a Rapid Review is concluded with LOCAL_CSPR, dates it anew when it is concluded so
                again after a reconsideration, and discontinues it when another outcome is concluded while it is under way. Where
                the criteria of a notification are found not to be met, the Rapid Review ends; a practice review that had been
                concluded on for a local reason before that notification stands on its own, and goes on. It records who declared a
                conflict of interest meanwhile: a reviewer who did is replaced.

                """ + MoveTables.printed(PracticeReviewMoves.table());
    }
}
