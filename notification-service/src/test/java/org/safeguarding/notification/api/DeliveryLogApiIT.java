package org.safeguarding.notification.api;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.view.DeliveryState;
import org.safeguarding.platform.fact.Role;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class DeliveryLogApiIT extends OnPostbox {

    @Test
    void a_case_shows_who_was_told_what_why_and_with_which_result() {
        var event = announce(meetingOf("chair"));
        var letter = eventually(1, DeliveryState.DELIVERED).getFirst();

        get("/cases/" + caseId + "/notifications", Role.AUDITOR)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.notifications.length()")
                .isEqualTo(1)
                .jsonPath("$.notifications[0].caseId")
                .isEqualTo(caseId.toString())
                .jsonPath("$.notifications[0].notificationId")
                .isEqualTo(letter.notificationId().toString())
                .jsonPath("$.notifications[0].letter")
                .isEqualTo("panel-meeting-set")
                .jsonPath("$.notifications[0].recipient")
                .isEqualTo("chair")
                .jsonPath("$.notifications[0].state")
                .isEqualTo("DELIVERED")
                .jsonPath("$.notifications[0].because.eventId")
                .isEqualTo(event)
                .jsonPath("$.notifications[0].because.eventType")
                .isEqualTo("safeguarding.panel-meeting-set.v1")
                .jsonPath("$.notifications[0].attempts.length()")
                .isEqualTo(1)
                .jsonPath("$.notifications[0].attempts[0].reason")
                .doesNotExist();
    }

    @Test
    void the_alarms_show_what_was_given_up() {
        register("panel-alarm", "alarm@partner.example");
        POSTBOX.refuse("alarm@partner.example", 550);
        announce(meetingOf("panel-alarm"));
        var letter = eventually(() -> log.ofCase(caseId), letters -> letters.size() == 2)
                .getFirst();

        get("/notifications/undelivered", Role.OPERATOR)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.notifications[?(@.notificationId == '" + letter.notificationId() + "')].state")
                .isEqualTo("GIVEN_UP")
                .jsonPath(
                        "$.notifications[?(@.notificationId == '" + letter.notificationId() + "')].attempts[0].reason")
                .isEqualTo("REFUSED_FOR_GOOD");
        http().get()
                .uri("/actuator/prometheus")
                .header("Authorization", bearer(Role.OPERATOR))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(metrics -> org.assertj.core.api.Assertions.assertThat(metrics)
                        .containsPattern("safeguarding_mails\\{[^}]*state=\"GIVEN_UP\"[^}]*} [1-9]"));
    }

    @Test
    void a_case_about_which_nobody_was_told_has_an_empty_log() {
        get("/cases/" + UUID.randomUUID() + "/notifications", Role.SCREENER)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.notifications.length()")
                .isEqualTo(0);
    }

    @Test
    void what_is_no_case_id_is_refused() {
        get("/cases/not-a-case/notifications", Role.SCREENER).expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREENER", "CHAIR", "AUDITOR", "OPERATOR"})
    void those_who_run_or_audit_cases_read_the_log(Role role) {
        get("/cases/" + caseId + "/notifications", role).expectStatus().isOk();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SCREENER", "CHAIR", "AUDITOR", "OPERATOR"})
    void others_do_not(Role role) {
        get("/cases/" + caseId + "/notifications", role).expectStatus().isForbidden();
    }

    @Test
    void who_knocks_at_letters_that_are_there_without_a_role_for_them_is_kept_for_the_auditor() {
        var letters = "/cases/" + caseId + "/notifications";
        get(letters, Role.REFERRER).expectStatus().isForbidden();
        get(letters + "/refused-access", Role.AUDITOR)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(0);

        announce(meetingOf("chair"));
        eventually(1, DeliveryState.DELIVERED);

        get(letters, Role.REFERRER).expectStatus().isForbidden();
        get(letters + "/refused-access", Role.AUDITOR)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].person")
                .isEqualTo("referrer")
                .jsonPath("$[0].endpoint")
                .isEqualTo("GET /cases/{caseId}/notifications")
                .jsonPath("$[0].reason")
                .isEqualTo("NOT_YOUR_ROLE");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OPERATOR")
    void the_alarms_are_the_operators(Role role) {
        get("/notifications/undelivered", role).expectStatus().isForbidden();
    }

    @Test
    void without_a_token_nobody_reads_anything() {
        http().get()
                .uri("/cases/" + caseId + "/notifications")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http().get().uri("/notifications/undelivered").exchange().expectStatus().isUnauthorized();
    }

    private ResponseSpec get(String path, Role role) {
        return http().get().uri(path).header("Authorization", bearer(role)).exchange();
    }
}
