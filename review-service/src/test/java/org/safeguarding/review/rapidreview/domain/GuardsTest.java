package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.platform.rule.Rule;

/** For every guard of the table of moves, a command that it alone refuses. */
class GuardsTest {

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void a_guard_refuses_what_breaks_it(
            String move, Rule guard, List<Object> history, Object command, Map<String, ?> who) {
        review.given(history).when(command, who).expectNoEvents().expectException(broken(guard));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                        CellsBeforeTheDecision.scoping(),
                        CellsBeforeTheDecision.writing(),
                        CellsBeforeTheDecision.convening(),
                        CellsOfTheDecision.deciding(),
                        CellsOfTheDecision.signing(),
                        CellsAfterTheDecision.answering(),
                        CellsAfterTheDecision.following())
                .flatMap(cells -> cells);
    }
}
