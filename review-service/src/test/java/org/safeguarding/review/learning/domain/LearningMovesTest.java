package org.safeguarding.review.learning.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.review.learning.LearningStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.learning.domain.LearningCommand.*;
import org.safeguarding.testing.MoveTables;
import org.safeguarding.testing.PrintedPage;

/** Every cell of the table of moves: what a row allows works, and everything else is refused by the row's own rule. */
class LearningMovesTest {

    private static final MetaData BY_CHAIR =
            by("chair", Role.CHAIR, new Affiliation(Agency.PARTNERSHIP, Organisation.of("PARTNERSHIP-1")));

    private static final Map<Class<?>, Object> COMMANDS = Stream.of(
                    plan(),
                    start(CLOSED),
                    find(CLOSED, "More."),
                    recommend(),
                    explain(CLOSED),
                    close(CLOSED),
                    discontinue())
            .collect(toMap(Object::getClass, command -> command));

    private final FixtureConfiguration<Learning> learning = new AggregateTestFixture<>(Learning.class);

    /** How the invented case comes into each state. */
    static List<Object> into(LearningState state) {
        var course = List.<Object>of(commissioned(), planned(), started(), found(), closed());
        return switch (state) {
            case COMMISSIONED -> course.subList(0, 1);
            case PLANNED -> course.subList(0, 2);
            case UNDER_WAY -> course.subList(0, 3);
            case FINDINGS_RECORDED -> course.subList(0, 4);
            case CLOSED -> course;
            case DISCONTINUED -> List.of(commissioned(), planned(), discontinued());
        };
    }

    @Test
    void the_table_knows_every_command_but_those_of_the_system() {
        var rows = new ArrayList<Class<?>>(COMMANDS.keySet());
        assertThat(LearningMoves.table().stream().map(Move::command)).containsExactlyInAnyOrderElementsOf(rows);
        rows.addAll(List.of(Commission.class, MissDueDay.class));
        assertThat(rows).containsExactlyInAnyOrder(LearningCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("cells")
    void a_move_works_where_its_row_says_so_and_nowhere_else(
            String command, LearningState state, Move<LearningState> move) {
        var who = move.by().contains(Role.AGENCY_LEAD) ? byLead() : BY_CHAIR;
        var result = learning.given(into(state)).when(COMMANDS.get(move.command()), who);
        if (move.from().contains(state)) {
            result.expectSuccessfulHandlerExecution()
                    .expectState(after -> assertThat(after.state()).isEqualTo(move.to() == null ? state : move.to()));
        } else {
            result.expectNoEvents().expectException(broken(move.otherwise()));
        }
    }

    static Stream<Arguments> cells() {
        return MoveTables.cells(LearningMoves.table(), LearningState.values());
    }

    @Test
    void every_guard_of_the_table_has_a_command_that_it_refuses() {
        assertThat(LearningGuardsTest.refused().map(cell -> cell.get()[0] + " " + cell.get()[1]))
                .containsExactlyInAnyOrderElementsOf(MoveTables.guards(LearningMoves.table()));
    }

    @Test
    void the_printed_table_is_the_table_of_the_code() {
        assertThatCode(() ->
                        PrintedPage.isUpToDate("learning-moves.md", """
                        # The moves of alternate learning

                        Printed from `LearningMoves` and compared with it by `LearningMovesTest`, which tries every command in every
                        state. What is not a row is refused by the row's own rule; the sentence is what the caller reads. The system
                        commissions the learning when a Rapid Review is concluded with ALTERNATE_LEARNING, begins another round when that
                        happens again after the end of the one before, and discontinues it when another outcome is concluded.
                        Where the criteria of a notification are found not to be met, the Rapid Review ends; learning that had
                        been concluded on before stands on its own, and goes on.

                        """ + MoveTables.printed(LearningMoves.table())))
                .doesNotThrowAnyException();
    }
}
