package org.safeguarding.referral.domain;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.referral.domain.CourseStory.*;
import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.*;
import org.safeguarding.testing.MoveTables;
import org.safeguarding.testing.PrintedPage;

/** Every cell of the two tables of moves: what a row allows works, and everything else is refused by the row's own rule. */
class MovesTest {

    /** How the invented case comes into each state. */
    private static final Map<ReferralState, List<Object>> REFERRAL_IN = Map.of(
            ReferralState.SUBMITTED, List.of(submitted()),
            ReferralState.INFO_REQUESTED, List.of(submitted(), asked()),
            ReferralState.ACCEPTED, List.of(submitted(), considered(), notNotified(), accepted(false)),
            ReferralState.DECLINED, List.of(submitted(), proposed(), countersigned()),
            ReferralState.DUPLICATE_OF, List.of(submitted(), duplicate()),
            ReferralState.OUT_OF_AREA, List.of(submitted(), outOfArea()),
            ReferralState.WITHDRAWN, List.of(submitted(), withdrawn()),
            ReferralState.REOPENED, List.of(submitted(), proposed(), countersigned(), reopened()),
            ReferralState.CLOSED, List.of(submitted(), considered(), notNotified(), accepted(false), closed()));

    private static final Map<NotificationState, List<Object>> NOTIFICATION_IN = Map.of(
            NotificationState.NONE, List.of(submitted()),
            NotificationState.UNDER_CONSIDERATION, List.of(submitted(), considered()),
            NotificationState.NOTIFIED,
                    List.of(submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required()),
            NotificationState.NOT_NOTIFIED, List.of(submitted(), considered(), notNotified()),
            NotificationState.CRITERIA_NOT_MET,
                    List.of(submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required(), foundNotMet()));

    /** A command for each row, and what must have happened besides for its guards to hold. */
    private static final Map<Class<?>, Object> COMMANDS = Stream.of(
                    ask(),
                    answer(),
                    accept(),
                    propose(),
                    countersign(),
                    sendBack(),
                    markDuplicate(),
                    markOutOfArea(),
                    withdraw(),
                    reopen(),
                    returnToScreening(),
                    consider(),
                    notifyOf(NotificationType.SERIOUS_HARM),
                    decideNotToNotify(),
                    findNotMet(),
                    amend(NotificationType.DEATH))
            .collect(toMap(Object::getClass, command -> command));

    private static final Map<Class<?>, List<Object>> PREPARED = Map.of(
            Accept.class, List.of(considered(), notNotified()),
            CountersignDecline.class, List.of(proposed()),
            SendDeclineBack.class, List.of(proposed()));

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class);

    @Test
    void the_tables_know_every_state_and_every_command() {
        assertThat(REFERRAL_IN).containsOnlyKeys(ReferralState.values());
        assertThat(NOTIFICATION_IN).containsOnlyKeys(NotificationState.values());
        assertThat(Stream.concat(ReferralMoves.table().stream(), NotificationMoves.table().stream())
                        .map(Move::command))
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(NotificationMoves.table().stream().map(Move::command).collect(toSet()))
                .isEqualTo(Set.of(SeriousIncidentNotificationCommand.class.getPermittedSubclasses()));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("referralCells")
    void a_move_of_the_referral_works_where_its_row_says_so_and_nowhere_else(
            String command, ReferralState state, Move<ReferralState> move) {
        var history = new ArrayList<>(REFERRAL_IN.get(state));
        if (move.from().contains(state)) {
            history.addAll(PREPARED.getOrDefault(move.command(), List.of()));
            referral.given(history)
                    .when(COMMANDS.get(move.command()))
                    .expectSuccessfulHandlerExecution()
                    .expectState(after -> assertThat(after.state()).isEqualTo(move.to()));
        } else {
            referral.given(history)
                    .when(COMMANDS.get(move.command()))
                    .expectNoEvents()
                    .expectException(broken(move.otherwise()));
        }
    }

    static Stream<Arguments> referralCells() {
        return MoveTables.cells(ReferralMoves.table(), ReferralState.values());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("notificationCells")
    void a_move_of_the_notification_works_where_its_row_says_so_and_nowhere_else(
            String command, NotificationState state, Move<NotificationState> move) {
        var given = referral.given(NOTIFICATION_IN.get(state)).when(COMMANDS.get(move.command()));
        if (move.from().contains(state)) {
            given.expectSuccessfulHandlerExecution()
                    .expectState(after -> assertThat(after.notificationState()).isEqualTo(move.to()));
        } else {
            given.expectNoEvents().expectException(broken(move.otherwise()));
        }
    }

    static Stream<Arguments> notificationCells() {
        return MoveTables.cells(NotificationMoves.table(), NotificationState.values());
    }

    @Test
    void every_guard_of_the_tables_has_a_command_that_it_refuses() {
        assertThat(GuardsTest.refused().map(cell -> cell.get()[0] + " " + cell.get()[1]))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                MoveTables.guards(ReferralMoves.table()), MoveTables.guards(NotificationMoves.table()))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void the_printed_tables_are_the_tables_of_the_code() {
        assertThatCode(() -> PrintedPage.isUpToDate("moves.md", printed())).doesNotThrowAnyException();
    }

    private static String printed() {
        return """
                # The moves

                Printed from `ReferralMoves` and `NotificationMoves` and compared with them by `MovesTest`, which tries every
                command in every state. What is not a row is refused by the row's own rule; the sentence is what the caller reads.
                The system itself closes a referral when the outcome of its review is concluded, an accepted one also when its
                review is discontinued, or at once where the notification is of a kind that opens no review.

                ## Referral

                """
                + MoveTables.printed(ReferralMoves.table())
                + "\n## Serious incident notification\n\n"
                + MoveTables.printed(NotificationMoves.table());
    }
}
