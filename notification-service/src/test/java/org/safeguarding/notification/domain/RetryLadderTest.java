package org.safeguarding.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class RetryLadderTest {

    private static final Instant NOON = Instant.parse("2026-09-14T12:00:00Z");

    private final RetryLadder ladder = new RetryLadder(List.of(Duration.ofSeconds(10), Duration.ofMinutes(5)));

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REFUSED_FOR_GOOD", "ADDRESS_ERASED", "RECIPIENT_CONFLICTED"})
    void what_may_yet_arrive_is_tried_again_on_every_rung_and_then_given_up(FailureReason reason) {
        assertThat(ladder.nextAfter(1, NOON, reason)).contains(NOON.plusSeconds(10));
        assertThat(ladder.nextAfter(2, NOON, reason)).contains(NOON.plusSeconds(300));
        assertThat(ladder.nextAfter(3, NOON, reason)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED_FOR_GOOD", "ADDRESS_ERASED", "RECIPIENT_CONFLICTED"})
    void what_can_never_arrive_is_given_up_at_once(FailureReason reason) {
        assertThat(ladder.nextAfter(1, NOON, reason)).isEmpty();
    }

    @Test
    void a_ladder_without_rungs_gives_up_after_the_first_attempt() {
        assertThat(new RetryLadder(List.of()).nextAfter(1, NOON, FailureReason.SMTP_UNREACHABLE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void a_rung_that_does_not_wait_is_refused(Duration rung) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryLadder(List.of(rung)));
    }
}
