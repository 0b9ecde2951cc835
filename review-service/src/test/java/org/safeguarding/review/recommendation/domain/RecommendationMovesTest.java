package org.safeguarding.review.recommendation.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.review.recommendation.RecommendationStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.*;
import org.safeguarding.testing.MoveTables;
import org.safeguarding.testing.PrintedPage;

/** Every cell of the table of moves: what a row allows works, and everything else is refused by the row's own rule. */
class RecommendationMovesTest {

    /** A command for each row, late enough for every step before it; a partner refuses what has no owner yet. */
    private static final Map<Class<?>, Object> COMMANDS = Stream.of(
                    assign(),
                    reassign(COUNCIL, ASSURED, "The team moved."),
                    redate(ASSURED, DUE.plusDays(42), "It begins in January."),
                    report(ASSURED, "It is drafted."),
                    give(ASSURED, "An audit of forty."),
                    giveBack(ASSURED, "One borough of three."),
                    assure(ASSURED, "The audit shows it."),
                    close(ASSURED),
                    refuse(ASSURED, "It is done already."))
            .collect(toMap(Object::getClass, command -> command));

    private final FixtureConfiguration<Recommendation> recommendation =
            new AggregateTestFixture<>(Recommendation.class);

    /** How the invented recommendation comes into each state. */
    static List<Object> into(RecommendationState state) {
        var course = List.<Object>of(opened(), assigned(), reported(), given(), assured(), closed());
        return switch (state) {
            case OPEN -> course.subList(0, 1);
            case ASSIGNED -> course.subList(0, 2);
            case IN_PROGRESS -> course.subList(0, 3);
            case EVIDENCED -> course.subList(0, 4);
            case ASSURED -> course.subList(0, 5);
            case CLOSED -> course;
            case NOT_ACCEPTED -> List.of(opened(), notAccepted());
        };
    }

    @Test
    void the_table_knows_every_command_but_those_of_the_system() {
        var rows = new ArrayList<Class<?>>(COMMANDS.keySet());
        assertThat(RecommendationMoves.table().stream().map(Move::command)).containsExactlyInAnyOrderElementsOf(rows);
        rows.addAll(List.of(Open.class, MissDueDay.class));
        assertThat(rows).containsExactlyInAnyOrder(RecommendationCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("cells")
    void a_move_works_where_its_row_says_so_and_nowhere_else(
            String command, RecommendationState state, Move<RecommendationState> move) {
        var who = move.by().contains(Role.PARTNER) ? by("council-partner", Role.PARTNER, COUNCIL) : byLead();
        var result = recommendation.given(into(state)).when(COMMANDS.get(move.command()), who);
        if (move.from().contains(state)) {
            result.expectSuccessfulHandlerExecution()
                    .expectState(after -> assertThat(after.state()).isEqualTo(move.to() == null ? state : move.to()));
        } else {
            result.expectNoEvents().expectException(broken(move.otherwise()));
        }
    }

    static Stream<Arguments> cells() {
        return MoveTables.cells(RecommendationMoves.table(), RecommendationState.values());
    }

    @Test
    void a_review_opens_it() {
        recommendation.givenNoPriorActivity().when(open()).expectEvents(opened());
    }

    @ParameterizedTest
    @EnumSource
    void heard_of_again_in_any_state_it_is_not_opened_twice(RecommendationState state) {
        recommendation.given(into(state)).when(open()).expectNoEvents();
    }

    @Test
    void every_guard_of_the_table_has_a_command_that_it_refuses() {
        assertThat(RecommendationGuardsTest.refused().map(cell -> cell.get()[0] + " " + cell.get()[1]))
                .containsExactlyInAnyOrderElementsOf(MoveTables.guards(RecommendationMoves.table()));
    }

    @Test
    void the_printed_table_is_the_table_of_the_code() {
        assertThatCode(() -> PrintedPage.isUpToDate(
                        "recommendation-moves.md", """
                        # The moves of a recommendation

                        Printed from `RecommendationMoves` and compared with it by `RecommendationMovesTest`, which tries every
                        command in every state. What is not a row is refused by the row's own rule; the sentence is what the caller
                        reads. The system opens a recommendation when a Rapid Review, a practice review or alternate learning makes it.

                        """ + MoveTables.printed(RecommendationMoves.table())))
                .doesNotThrowAnyException();
    }
}
