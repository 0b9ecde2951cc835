package org.safeguarding.notification.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.contracts.ReferralConflictDeclared;
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.DeliveryState;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Who declared a conflict of interest, wherever that was, reads of no letter of the case and gets none. */
class ClosedToTheConflictedIT extends OnPostbox {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final String CONFLICTED = Tokens.of("chair-a", Role.CHAIR, Agency.PARTNERSHIP);
    private static final String ANOTHER = Tokens.of("chair-b", Role.CHAIR, Agency.PARTNERSHIP);
    private static final String AUDITOR = Tokens.of("auditor", Role.AUDITOR, Agency.PARTNERSHIP);

    @Autowired
    private ClosedCases closed;

    static Stream<PublicMessage> declarations() {
        return Stream.of(
                new ReferralConflictDeclared(CaseId.of("7c1e4a52-0d0f-4a7e-9d55-2f1f6f0f8a21"), "chair-a", DAY),
                new ReviewConflictDeclared(CaseId.of("7c1e4a52-0d0f-4a7e-9d55-2f1f6f0f8a22"), "chair-a", DAY));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void the_letters_are_closed_to_that_person_alone_and_the_auditor_reads_who_knocked(PublicMessage declared) {
        announce(declared);
        var path = "/cases/" + declared.caseId() + "/notifications";

        eventually(() -> closed.isClosed(declared.caseId(), "chair-a"), Boolean::booleanValue);

        get(path, CONFLICTED)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/closed-by-conflict");
        get(path, ANOTHER).expectStatus().isOk();
        get(path + "/refused-access", AUDITOR)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[-1:].person")
                .isEqualTo("chair-a")
                .jsonPath("$[-1:].reason")
                .isEqualTo("CLOSED_BY_CONFLICT");
    }

    @Test
    void a_letter_to_that_person_is_not_sent_and_the_operator_is_told_that_it_was_not() {
        register("panel-conflicted", "conflicted@partner.example");
        register("panel-other", "other@partner.example");
        closed.close(caseId, "panel-conflicted");

        announce(meetingOf("panel-conflicted", "panel-other"));

        var letters = eventually(
                () -> log.ofCase(caseId),
                found -> found.size() == 3
                        && found.stream()
                                .noneMatch(letter -> letter.state() == DeliveryState.QUEUED
                                        || letter.state() == DeliveryState.FAILED_WILL_RETRY));
        assertThat(to("panel-conflicted", letters).state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(to("panel-conflicted", letters).attempts())
                .extracting(Delivery.Attempt::reason)
                .containsExactly("RECIPIENT_CONFLICTED");
        assertThat(to("panel-other", letters).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(to("operator", letters).letter()).isEqualTo(LetterName.NOTIFICATION_UNDELIVERABLE.code());
        assertThat(POSTBOX.mailsTo("conflicted@partner.example")).isEmpty();
    }

    @Test
    void an_invitation_is_still_taken_back_from_that_person() {
        register("panel-released", "released@partner.example");
        closed.close(caseId, "panel-released");

        announce(new PanelMeetingSet(caseId, 2, DAY, null, null, List.of(), List.of("panel-released")));

        eventually(1, DeliveryState.DELIVERED);
        eventuallyMailsTo("released@partner.example", 1);
    }

    @Test
    void an_operator_reads_of_no_letter_that_failed_in_a_case_that_is_closed_to_them() {
        register("panel-refused", "refused-5@partner.example");
        POSTBOX.refuse("refused-5@partner.example", 550);
        announce(meetingOf("panel-refused"));
        eventually(() -> log.ofCase(caseId), letters -> letters.size() == 2);

        closed.close(caseId, "operator-a");

        assertThat(undelivered("operator-b")).contains(caseId.toString());
        assertThat(undelivered("operator-a")).doesNotContain(caseId.toString());
    }

    private String undelivered(String account) {
        return String.valueOf(get("/notifications/undelivered", Tokens.of(account, Role.OPERATOR, Agency.PARTNERSHIP))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static Delivery to(String recipient, List<Delivery> letters) {
        return letters.stream()
                .filter(letter -> letter.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private ResponseSpec get(String path, String token) {
        return http().get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }
}
