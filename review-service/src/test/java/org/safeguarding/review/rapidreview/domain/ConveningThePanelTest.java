package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;

class ConveningThePanelTest {

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void a_chair_and_the_three_statutory_partners_make_a_panel() {
        review.given(opened()).when(convene()).expectEvents(convened());
    }

    @Test
    void the_panel_may_meet_on_the_day_of_the_opening() {
        review.given(opened())
                .when(convene(CHAIR, MEMBERS, OPENED))
                .expectEvents(new RapidReviewEvent.PanelConvened(CASE, CHAIR, MEMBERS, OPENED));
    }

    @Test
    void a_review_that_was_never_asked_for_has_no_panel() {
        review.givenNoPriorActivity()
                .when(convene())
                .expectException(org.axonframework.modelling.command.AggregateNotFoundException.class);
    }

    @Test
    void a_chair_from_an_agency_is_not_independent() {
        var chair = new PanelMember("chair", Agency.POLICE);
        review.given(opened())
                .when(convene(chair, MEMBERS, MEETING))
                .expectNoEvents()
                .expectException(broken(CHAIR_IS_INDEPENDENT));
    }

    @Test
    void a_chair_who_is_also_a_member_is_not_independent() {
        var chair = new PanelMember(POLICE.member(), Agency.PARTNERSHIP);
        review.given(opened())
                .when(convene(chair, MEMBERS, MEETING))
                .expectNoEvents()
                .expectException(broken(CHAIR_IS_INDEPENDENT));
    }

    static Stream<PanelMember> statutory_partners() {
        return Stream.of(SOCIAL_CARE, HEALTH, POLICE);
    }

    @ParameterizedTest
    @MethodSource("statutory_partners")
    void a_panel_lacks_none_of_the_statutory_partners(PanelMember missing) {
        var members = MEMBERS.stream().filter(member -> !member.equals(missing)).toList();
        review.given(opened())
                .when(convene(CHAIR, members, MEETING))
                .expectNoEvents()
                .expectException(broken(STATUTORY_PARTNERS_ARE_MEMBERS));
    }

    @Test
    void nobody_sits_on_a_panel_twice() {
        var twice = new PanelMember(POLICE.member(), Agency.SCHOOL);
        review.given(opened())
                .when(convene(CHAIR, List.of(SOCIAL_CARE, HEALTH, POLICE, twice), MEETING))
                .expectNoEvents()
                .expectException(broken(NOBODY_IS_NAMED_TWICE));
    }

    @Test
    void a_panel_does_not_meet_before_the_review_is_open() {
        review.given(opened())
                .when(convene(CHAIR, MEMBERS, OPENED.minusDays(1)))
                .expectNoEvents()
                .expectException(broken(MEETING_FOLLOWS_THE_OPENING));
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        var chair = new PanelMember("chair", Agency.SCHOOL);
        review.given(opened())
                .when(convene(chair, List.of(POLICE, POLICE), OPENED.minusDays(1)))
                .expectNoEvents()
                .expectException(broken(
                        CHAIR_IS_INDEPENDENT,
                        STATUTORY_PARTNERS_ARE_MEMBERS,
                        NOBODY_IS_NAMED_TWICE,
                        MEETING_FOLLOWS_THE_OPENING));
    }

    @Test
    void a_panel_with_other_members_is_convened_anew() {
        var members = List.of(POLICE, HEALTH, SOCIAL_CARE);
        review.given(opened(), convened())
                .when(convene(CHAIR, members, MEETING))
                .expectEvents(reconvened(members, MEETING));
    }

    @Test
    void a_panel_that_meets_on_another_day_is_convened_anew() {
        LocalDate later = MEETING.plusDays(1);
        review.given(opened(), convened())
                .when(convene(CHAIR, MEMBERS, later))
                .expectEvents(reconvened(MEMBERS, later));
    }

    @Test
    void the_rules_of_convening_hold_for_convening_anew() {
        review.given(opened(), convened())
                .when(convene(CHAIR, List.of(POLICE), MEETING))
                .expectNoEvents()
                .expectException(broken(STATUTORY_PARTNERS_ARE_MEMBERS));
    }

    @Test
    void the_same_panel_in_another_order_disturbs_nobody() {
        review.given(opened(), convened())
                .when(convene(CHAIR, MEMBERS.reversed(), MEETING))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_panel_that_was_convened_anew_can_go_back_to_the_first_day() {
        review.given(opened(), convened(), reconvened(MEMBERS, MEETING.plusDays(1)))
                .when(convene())
                .expectEvents(reconvened(MEMBERS, MEETING));
    }

    @Test
    void a_panel_that_has_met_is_not_convened_anew() {
        review.given(opened(), convened(), met())
                .when(convene(CHAIR, MEMBERS, MEETING.plusDays(1)))
                .expectNoEvents()
                .expectException(broken(A_PANEL_THAT_HAS_MET_STAYS));
    }
}
