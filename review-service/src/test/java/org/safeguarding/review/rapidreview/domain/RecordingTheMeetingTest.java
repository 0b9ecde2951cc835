package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;

class RecordingTheMeetingTest {

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void a_quorate_panel_has_met() {
        review.given(opened(), convened()).when(meet()).expectEvents(met());
    }

    @Test
    void a_panel_may_meet_on_another_day_than_planned() {
        review.given(opened(), convened())
                .when(meet(OPENED, PRESENT))
                .expectEvents(new MeetingHeld(CASE, OPENED, PRESENT));
    }

    @Test
    void a_panel_that_was_not_convened_has_not_met() {
        review.given(opened()).when(meet()).expectNoEvents().expectException(broken(PANEL_IS_CONVENED));
    }

    @Test
    void the_meeting_is_recorded_once() {
        review.given(opened(), convened(), met())
                .when(meet())
                .expectNoEvents()
                .expectException(broken(ONE_MEETING_DECIDES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel-la", "panel-icb", "panel-police"})
    void without_one_of_the_statutory_partners_there_is_no_quorum(String absent) {
        review.given(opened(), convened())
                .when(meet(MEETING, presentWithout(absent)))
                .expectNoEvents()
                .expectException(broken(QUORUM_IS_PRESENT));
    }

    @Test
    void without_its_chair_the_panel_has_not_met() {
        review.given(opened(), convened())
                .when(meet(MEETING, presentWithout("chair")))
                .expectNoEvents()
                .expectException(broken(CHAIR_IS_PRESENT));
    }

    @Test
    void somebody_from_outside_is_not_present() {
        review.given(opened(), convened())
                .when(meet(
                        MEETING,
                        Stream.concat(PRESENT.stream(), Stream.of("a-stranger")).toList()))
                .expectNoEvents()
                .expectException(broken(ONLY_THE_PANEL_IS_PRESENT));
    }

    @Test
    void a_member_who_was_replaced_is_not_present() {
        var replacement = new PanelMember("panel-police-2", POLICE.agency());
        review.given(opened(), convened(), reconvened(List.of(SOCIAL_CARE, HEALTH, replacement), MEETING))
                .when(meet())
                .expectNoEvents()
                .expectException(broken(ONLY_THE_PANEL_IS_PRESENT, QUORUM_IS_PRESENT));
    }

    @Test
    void nobody_is_present_twice() {
        review.given(opened(), convened())
                .when(meet(
                        MEETING,
                        Stream.concat(PRESENT.stream(), Stream.of("chair")).toList()))
                .expectNoEvents()
                .expectException(broken(NOBODY_IS_NAMED_TWICE));
    }

    @Test
    void a_meeting_before_the_opening_is_not_a_meeting_of_this_review() {
        review.given(opened(), convened())
                .when(meet(OPENED.minusDays(1), PRESENT))
                .expectNoEvents()
                .expectException(broken(MEETING_FOLLOWS_THE_OPENING));
    }

    @Test
    void a_meeting_of_today_is_recorded() {
        review.given(opened(), convened())
                .when(meet(TODAY, PRESENT))
                .expectEvents(new MeetingHeld(CASE, TODAY, PRESENT));
    }

    @Test
    void a_meeting_of_tomorrow_is_not() {
        review.given(opened(), convened())
                .when(meet(TODAY.plusDays(1), PRESENT))
                .expectNoEvents()
                .expectException(broken(NOTHING_LIES_IN_THE_FUTURE));
    }

    private static List<String> presentWithout(String absent) {
        return PRESENT.stream().filter(name -> !name.equals(absent)).toList();
    }
}
