package org.safeguarding.review.rapidreview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.contracts.ReviewOutcome.LOCAL_CSPR;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.fact.Role;

class WritingTheNarrativeTest {

    private static final Genogram.Person CHILD = person("child", LocalDate.of(2026, 4, 2), null);
    private static final Genogram.Person MOTHER = person("mother", null, null);

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void a_second_version_stands_beside_the_first_with_its_writer() {
        review.given(opened(), narrated(1))
                .when(write(), as(SCREENER, Role.SCREENER))
                .expectEvents(narrated(2));
    }

    @Test
    void a_genogram_joins_people_that_are_in_it() {
        assertThat(of(List.of(CHILD, MOTHER), tie("mother", "child")).holdsTogether(RETURNED))
                .isTrue();
        assertThat(of(List.of(CHILD, MOTHER), tie("aunt", "child")).holdsTogether(RETURNED))
                .isFalse();
        assertThat(of(List.of(CHILD, MOTHER), tie("mother", "aunt")).holdsTogether(RETURNED))
                .isFalse();
        assertThat(of(List.of(CHILD, MOTHER), tie("child", "child")).holdsTogether(RETURNED))
                .isFalse();
    }

    @Test
    void a_genogram_names_everybody_once_and_lets_nobody_die_unborn() {
        var born = LocalDate.of(2026, 4, 2);
        assertThat(of(List.of(CHILD, CHILD)).holdsTogether(RETURNED)).isFalse();
        assertThat(of(List.of(person("child", born, born.minusDays(1)))).holdsTogether(RETURNED))
                .isFalse();
        assertThat(of(List.of(person("child", born, born))).holdsTogether(RETURNED))
                .isTrue();
        assertThat(of(List.of(person("child", born, RETURNED.plusDays(1)))).holdsTogether(RETURNED))
                .isFalse();
        assertThat(of(List.of(person("child", RETURNED.plusDays(1), null))).holdsTogether(RETURNED))
                .isFalse();
        assertThat(of(List.of(person("grandfather", null, born))).holdsTogether(RETURNED))
                .isTrue();
    }

    @Test
    void a_return_says_both_days_of_its_period_or_neither() {
        assertThat(Cells.covering(null, null).coversAPeriod(RETURNED)).isTrue();
        assertThat(Cells.covering(RETURNED, RETURNED).coversAPeriod(RETURNED)).isTrue();
        assertThat(Cells.covering(RETURNED, null).coversAPeriod(RETURNED)).isFalse();
        assertThat(Cells.covering(null, RETURNED).coversAPeriod(RETURNED)).isFalse();
        assertThat(Cells.covering(RETURNED, ASKED).coversAPeriod(RETURNED)).isFalse();
    }

    @Test
    void the_reference_of_the_notification_may_follow_a_review_that_was_signed_off_locally() {
        review.given(Situations.and(Cells.local(Situations.SIGNED), concluded(LOCAL_CSPR, SIGNATURE), followed(AGAIN)))
                .when(refer(), as(SCREENER, Role.SCREENER))
                .expectEvents(referred());
    }

    @Test
    void a_key_episode_may_last_a_day_and_end_today() {
        assertThat(episode(RETURNED, RETURNED).isPast(RETURNED)).isTrue();
        assertThat(episode(RETURNED, RETURNED.minusDays(1)).isPast(RETURNED)).isFalse();
        assertThat(episode(RETURNED, RETURNED.plusDays(1)).isPast(RETURNED)).isFalse();
    }

    private static Genogram of(List<Genogram.Person> people, Genogram.Tie... ties) {
        return new Genogram(people, List.of(ties));
    }

    private static Genogram.Person person(String key, @Nullable LocalDate born, @Nullable LocalDate died) {
        return new Genogram.Person(key, "Somebody", born, died);
    }

    private static Genogram.Tie tie(String from, String to) {
        return new Genogram.Tie(from, Kinship.PARENT_OF, to);
    }

    private static KeyEpisode episode(LocalDate from, LocalDate to) {
        return new KeyEpisode(from, to, "Visits", "Not compared");
    }
}
