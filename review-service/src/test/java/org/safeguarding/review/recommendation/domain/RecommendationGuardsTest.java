package org.safeguarding.review.recommendation.domain;

import static org.safeguarding.review.recommendation.RecommendationStory.*;
import static org.safeguarding.review.recommendation.domain.RecommendationMovesTest.into;
import static org.safeguarding.review.recommendation.domain.RecommendationRule.*;
import static org.safeguarding.review.recommendation.domain.RecommendationState.IN_PROGRESS;
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
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Rule;

/** For every guard of the table of moves, a command that it alone refuses. */
class RecommendationGuardsTest {

    /** Of the same kind of agency, but another organisation. */
    private static final MetaData BY_ANOTHER_FORCE =
            by("other-lead", Role.AGENCY_LEAD, new Affiliation(POLICE.agency(), Organisation.of("POLICE-2")));

    private final FixtureConfiguration<Recommendation> recommendation =
            new AggregateTestFixture<>(Recommendation.class);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void a_guard_refuses_what_breaks_it(
            String move, Rule guard, RecommendationState state, Object command, MetaData who) {
        recommendation.given(into(state)).when(command, who).expectNoEvents().expectException(broken(guard));
    }

    @Test
    void who_once_gave_evidence_does_not_assure_what_another_gave_after_it() {
        var history = new ArrayList<>(into(RecommendationState.EVIDENCED));
        history.addAll(List.of(
                returned(),
                new RecommendationEvent.EvidenceGiven(
                        CASE, Source.RAPID_REVIEW, 1, ASSURED, "other", given().evidence())));
        recommendation
                .given(history)
                .when(assure(ASSURED, "Seen."), by(LEAD, Role.PARTNER, COUNCIL))
                .expectException(broken(ANOTHER_PERSON_ASSURES));
    }

    @Test
    void nobody_of_no_known_organisation_assures() {
        recommendation
                .given(into(RecommendationState.EVIDENCED))
                .when(assure(ASSURED, "Seen."), Map.of(Who.ACTOR, "partner", Who.ROLE, "PARTNER"))
                .expectException(broken(ANOTHER_ORGANISATION_ASSURES));
    }

    @Test
    void an_owner_refuses_what_is_its_own() {
        recommendation
                .given(into(RecommendationState.ASSIGNED))
                .when(refuse(ASSIGNED, "It is done already."), byLead())
                .expectEvents(notAccepted());
    }

    @Test
    void a_partner_of_none_of_the_three_refuses_nothing() {
        var hospital = new Affiliation(Agency.ACUTE_TRUST, Organisation.of("RX0"));
        recommendation
                .given(into(RecommendationState.OPEN))
                .when(refuse(ASSIGNED, "It is done already."), by("hospital-partner", Role.PARTNER, hospital))
                .expectException(broken(THE_OWNER_OR_A_PARTNER_REFUSES));
    }

    @Test
    void the_business_unit_reports_for_an_owner_and_then_another_person_assures() {
        var unit = by("screener", Role.SCREENER, new Affiliation(Agency.PARTNERSHIP, Organisation.of("PARTNERSHIP-1")));
        var forIt = new RecommendationEvent.EvidenceGiven(
                CASE,
                Source.RAPID_REVIEW,
                1,
                EVIDENCED,
                "screener",
                give(EVIDENCED, "An audit.").evidence());
        recommendation
                .given(into(RecommendationState.ASSIGNED))
                .when(report(REPORTED, "It is drafted."), unit)
                .expectEvents(reported());
        recommendation
                .given(into(IN_PROGRESS))
                .when(give(EVIDENCED, "An audit."), unit)
                .expectEvents(forIt);
        var history = new ArrayList<>(into(IN_PROGRESS));
        history.add(forIt);
        recommendation
                .given(history)
                .when(assure(ASSURED, "Seen."), unit)
                .expectException(broken(ANOTHER_PERSON_ASSURES));
    }

    static Stream<Arguments> refused() {
        return Stream.of(backwards(), assigning(), owning(), assuring()).flatMap(cells -> cells);
    }

    private static Stream<Arguments> backwards() {
        var early = MADE.minusDays(1);
        return Stream.of(
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, RecommendationState.OPEN, assign(early, DUE, Theme.NEGLECT)),
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, IN_PROGRESS, reassign(COUNCIL, early, "Moved.")),
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, IN_PROGRESS, redate(early, DUE.plusDays(1), "Late.")),
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, IN_PROGRESS, report(early, "Drafted."), byLead()),
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, IN_PROGRESS, give(early, "An audit."), byLead()),
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, RecommendationState.EVIDENCED, giveBack(early, "Not all.")),
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, RecommendationState.EVIDENCED, assure(early, "Seen.")),
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, RecommendationState.ASSURED, close(early)),
                cell(NOTHING_PRECEDES_WHAT_IT_FOLLOWS, RecommendationState.ASSIGNED, refuse(early, "Done."), byLead()));
    }

    private static Stream<Arguments> assigning() {
        return Stream.of(
                cell(
                        IT_IS_DUE_NO_EARLIER_THAN_ASSIGNED,
                        RecommendationState.OPEN,
                        assign(ASSIGNED, MADE, Theme.NEGLECT)),
                cell(A_RECOMMENDATION_HAS_A_THEME, RecommendationState.OPEN, assign(ASSIGNED, DUE)),
                cell(THE_NEW_OWNER_IS_ANOTHER, IN_PROGRESS, reassign(POLICE, REPORTED, "Moved.")),
                cell(A_REASON_IS_GIVEN, IN_PROGRESS, reassign(COUNCIL, REPORTED, " ")),
                cell(THE_NEW_DATE_IS_STILL_AHEAD, IN_PROGRESS, redate(REPORTED, REPORTED.minusDays(1), "Late.")),
                cell(THE_NEW_DATE_IS_ANOTHER, IN_PROGRESS, redate(REPORTED, DUE, "Late.")),
                cell(A_REASON_IS_GIVEN, IN_PROGRESS, redate(REPORTED, DUE.plusDays(1), " ")));
    }

    private static Stream<Arguments> owning() {
        return Stream.of(
                cell(ONLY_THE_OWNER_REPORTS, IN_PROGRESS, report(REPORTED, "Drafted."), BY_ANOTHER_FORCE),
                cell(PROGRESS_IS_TOLD, IN_PROGRESS, report(REPORTED, " "), byLead()),
                cell(ONLY_THE_OWNER_REPORTS, IN_PROGRESS, give(EVIDENCED, "An audit."), BY_ANOTHER_FORCE),
                cell(EVIDENCE_IS_TOLD, IN_PROGRESS, give(EVIDENCED, " "), byLead()),
                cell(
                        THE_OWNER_OR_A_PARTNER_REFUSES,
                        RecommendationState.ASSIGNED,
                        refuse(ASSIGNED, "Done."),
                        BY_ANOTHER_FORCE),
                cell(A_REASON_IS_GIVEN, RecommendationState.ASSIGNED, refuse(ASSIGNED, " "), byLead()));
    }

    private static Stream<Arguments> assuring() {
        var evidenced = RecommendationState.EVIDENCED;
        return Stream.of(
                cell(A_REASON_IS_GIVEN, evidenced, giveBack(ASSURED, " ")),
                cell(
                        ANOTHER_ORGANISATION_ASSURES,
                        evidenced,
                        assure(ASSURED, "Seen."),
                        by("police-partner", Role.PARTNER, POLICE)),
                cell(ANOTHER_PERSON_ASSURES, evidenced, assure(ASSURED, "Seen."), by(LEAD, Role.PARTNER, COUNCIL)),
                cell(A_REASON_IS_GIVEN, evidenced, assure(ASSURED, " ")));
    }

    private static Arguments cell(Rule guard, RecommendationState state, Object command) {
        return cell(guard, state, command, byScreener());
    }

    private static Arguments cell(Rule guard, RecommendationState state, Object command, MetaData who) {
        return Arguments.of(command.getClass().getSimpleName(), guard, state, command, who);
    }
}
