package org.safeguarding.review.rapidreview.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.contracts.ReviewOutcome.LOCAL_CSPR;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.*;
import org.safeguarding.review.rapidreview.domain.PanelCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.*;
import org.safeguarding.testing.MoveTables;
import org.safeguarding.testing.PrintedPage;

/** Every cell of the table of moves: what a row allows works, and everything else is refused by the row's own rule. */
class MovesTest {

    /** A command for each row. */
    private static final Map<Class<?>, Object> COMMANDS = Stream.of(
                    ask(new Affiliation(Agency.SCHOOL, Organisation.of("URN-900001"))),
                    submit(),
                    miss(),
                    share(),
                    write(),
                    refer(),
                    completePack(),
                    convene(),
                    cancelMeeting(),
                    declare(SCREENER, false),
                    meet(LATER, PRESENT),
                    takePosition(POLICE, LOCAL_CSPR),
                    escalate(LATER),
                    answerEscalation(LOCAL_CSPR, LATER),
                    decide(LOCAL_CSPR, LATER, REASONS),
                    signOff(SIGNATURE),
                    send(),
                    respond(PanelAnswer.DISAGREES),
                    answerPanel(),
                    reconsider(),
                    uphold(),
                    recordSafety(OWNER),
                    assignSafety(1),
                    completeSafety(1),
                    recommend(),
                    explain(),
                    reopen(),
                    tellPanel())
            .collect(toMap(Object::getClass, identity()));

    /** What must have happened besides for the guards to hold. */
    private static final Map<Class<?>, List<Object>> PREPARED = Map.of(
            CancelMeeting.class, List.of(convened(), meetingSet()),
            RecordMeeting.class, List.of(convened(), meetingSet()),
            EscalateSplit.class, Situations.SPLIT,
            AnswerEscalation.class, Situations.and(Situations.SPLIT, escalated()),
            DecideOutcome.class, Situations.and(Situations.DECLARED, Situations.AGREED),
            SignOff.class, List.of(missing(HOSPITAL), missing(DENTIST)),
            AnswerPanel.class, List.of(responded(PanelAnswer.ASKS)),
            AssignSafetyAction.class, List.of(safetyRecorded(OWNER)),
            CompleteSafetyAction.class, List.of(safetyRecorded(OWNER)));

    /** Where the system leads on from. */
    private static final Map<Class<?>, Stage> CONCLUDED = Map.of(Uphold.class, Stage.LCSPR);

    /** Where a move that leads on elsewhere leaves the review as it stands. */
    private static final Map<Class<?>, Set<Stage>> STAYS = Map.of(
            AskAgency.class, Set.of(Stage.MEETING_HELD, Stage.RECONSIDERING),
            RecordMeeting.class, Set.of(Stage.RECONSIDERING));

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void the_table_knows_every_command_but_those_of_the_system() {
        var asked = Stream.of(
                        RapidReviewCommand.class, ScopingCommand.class, PanelCommand.class, NationalPanelCommand.class)
                .flatMap(page -> Stream.<Class<?>>of(page.getPermittedSubclasses()))
                .filter(command -> !List.of(
                                Open.class,
                                Discontinue.class,
                                ChaseReturn.class,
                                RecordReferralConflict.class,
                                MissSafetyAction.class)
                        .contains(command));

        assertThat(RapidReviewMoves.table().stream().<Class<?>>map(Move::command))
                .containsExactlyInAnyOrderElementsOf(asked.toList())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("cells")
    void a_move_works_where_its_row_says_so_and_nowhere_else(String name, Stage stage, Move<Stage> move) {
        var command = COMMANDS.get(move.command());
        var who = command instanceof SignOff ? as("chair", Role.CHAIR) : as(SCREENER, Role.SCREENER);
        if (move.from().contains(stage)) {
            var prepared = PREPARED.getOrDefault(move.command(), List.of());
            review.given(Situations.and(Situations.in(stage), prepared))
                    .when(command, who)
                    .expectSuccessfulHandlerExecution()
                    .expectState(after -> assertThat(after.stage()).isEqualTo(leads(move, stage)));
        } else {
            review.given(Situations.in(stage))
                    .when(command, who)
                    .expectNoEvents()
                    .expectException(broken(move.otherwise()));
        }
    }

    private static Stage leads(Move<Stage> move, Stage stage) {
        return STAYS.getOrDefault(move.command(), Set.of()).contains(stage)
                ? stage
                : CONCLUDED.getOrDefault(
                        move.command(), Optional.ofNullable(move.to()).orElse(stage));
    }

    static Stream<Arguments> cells() {
        return MoveTables.cells(RapidReviewMoves.table(), Stage.values());
    }

    @Test
    void every_guard_of_the_table_has_a_command_that_it_refuses() {
        assertThat(GuardsTest.refused().map(cell -> cell.get()[0] + " " + cell.get()[1]))
                .containsExactlyInAnyOrderElementsOf(MoveTables.guards(RapidReviewMoves.table()));
    }

    @Test
    void the_printed_table_is_the_table_of_the_code() {
        assertThatCode(() -> PrintedPage.isUpToDate("rapid-review-moves.md", printed()))
                .doesNotThrowAnyException();
    }

    private static String printed() {
        return """
                # The moves of a Rapid Review

                Printed from `RapidReviewMoves` and compared with it by `MovesTest`, which tries every command in every stage.
                What is not a row is refused by the row's own rule; the sentence is what the caller reads. Nobody who has
                declared a conflict of interest makes any move.

                The system itself opens a review when referral-service asks for one, and once only for a case; counts a local
                review anew from a serious incident notification that follows it; chases outstanding returns; notices safety
                actions past their day; concludes a review (NATIONAL, LCSPR, ALTERNATE or NFA) when the national Panel agrees or
                takes up a national review, when the outcome is upheld, or at once when a local review is signed
                off; counts a review anew beside the first count when the day of its notification is put right; records a conflict
                of interest that was declared at the desk of the referral; and discontinues a notified one when the criteria are
                found not to be met.

                An agency that is asked once the panel has met, and a meeting in a reconsideration, leave the review where it stands.

                """ + MoveTables.printed(RapidReviewMoves.table());
    }
}
