package org.safeguarding.review.learning.domain;

import static org.safeguarding.review.learning.LearningStory.*;
import static org.safeguarding.review.learning.domain.LearningMovesTest.into;
import static org.safeguarding.review.learning.domain.LearningRule.*;
import static org.safeguarding.review.learning.domain.LearningState.FINDINGS_RECORDED;
import static org.safeguarding.review.learning.domain.LearningState.UNDER_WAY;
import static org.safeguarding.testing.Refusals.broken;

import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.rule.Rule;

/** For every guard of the table of moves, a command that it alone refuses. */
class LearningGuardsTest {

    /** Of the same kind of agency, but another organisation. */
    private static final MetaData BY_ANOTHER =
            by("other-lead", Role.AGENCY_LEAD, new Affiliation(DENTAL.agency(), Organisation.of("DENTAL-2")));

    private final FixtureConfiguration<Learning> learning = new AggregateTestFixture<>(Learning.class);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void a_guard_refuses_what_breaks_it(String move, Rule guard, LearningState state, Object command, MetaData who) {
        learning.given(into(state)).when(command, who).expectNoEvents().expectException(broken(guard));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                cell(
                        NOTHING_PRECEDES_THE_COMMISSION,
                        LearningState.COMMISSIONED,
                        plan(COMMISSIONED.minusDays(1), DUE, "Why?")),
                cell(
                        IT_IS_DUE_NO_EARLIER_THAN_PLANNED,
                        LearningState.COMMISSIONED,
                        plan(PLANNED, PLANNED.minusDays(1), "Why?")),
                cell(THE_QUESTIONS_ARE_GIVEN, LearningState.COMMISSIONED, plan(PLANNED, DUE, " ")),
                cell(THE_OWNER_LEARNS, LearningState.PLANNED, start(STARTED), BY_ANOTHER),
                cell(THE_START_FOLLOWS_THE_PLAN, LearningState.PLANNED, start(PLANNED.minusDays(1))),
                cell(THE_OWNER_LEARNS, UNDER_WAY, find(), BY_ANOTHER),
                cell(FINDINGS_ARE_GIVEN, UNDER_WAY, find(FOUND, " ")),
                cell(FINDINGS_FOLLOW_THE_START, UNDER_WAY, find(STARTED.minusDays(1), "Found.")),
                cell(THE_OWNER_LEARNS, FINDINGS_RECORDED, recommend(), BY_ANOTHER),
                cell(A_RECOMMENDATION_IS_GIVEN, FINDINGS_RECORDED, recommend(FOUND, " ")),
                cell(
                        A_RECOMMENDATION_FOLLOWS_THE_FINDINGS,
                        FINDINGS_RECORDED,
                        recommend(FOUND.minusDays(1), "Follow up.")),
                cell(A_NEW_TARGET_IS_STILL_AHEAD, UNDER_WAY, explain(FOUND.minusDays(1))),
                cell(WHO_RECORDED_FINDINGS_DOES_NOT_CLOSE, FINDINGS_RECORDED, close(CLOSED)),
                cell(
                        THE_CLOSING_FOLLOWS_THE_FINDINGS,
                        FINDINGS_RECORDED,
                        close(FOUND.minusDays(1)),
                        by("chair", Role.CHAIR, DENTAL)));
    }

    private static Arguments cell(Rule guard, LearningState state, Object command) {
        return cell(guard, state, command, byLead());
    }

    private static Arguments cell(Rule guard, LearningState state, Object command, MetaData who) {
        return Arguments.of(command.getClass().getSimpleName(), guard, state, command, who);
    }
}
