package org.safeguarding.referral.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DiscontinueRapidReview;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.NotificationCriteriaNotMet;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.ReferralReopened;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.ReferralWithdrawn;
import org.safeguarding.contracts.RegisterRecipient;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.Heard;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@OnEngines
class ReferralPublisherIT {

    private final ReferralApi api;
    private final JsonMapper sealedJson;

    @Autowired
    ReferralPublisherIT(@LocalServerPort int port, @Qualifier(SealedModule.MAPPER) JsonMapper sealedJson) {
        api = new ReferralApi(port);
        this.sealedJson = sealedJson;
    }

    @Test
    void a_referral_is_announced_without_anybody_in_it() {
        var caseId = api.referred();

        var received = Heard.about(caseId, ReferralReceived.class, heard -> !heard.isEmpty());

        assertThat(received).singleElement().satisfies(message -> {
            assertThat(message.topic()).isEqualTo(Topics.REFERRAL_EVENTS);
            assertThat(message.body()).isEqualTo(ReferralJson.JSON.readTree("""
                    {"caseId": "%s", "referringAgency": "ACUTE_TRUST", "referringOrganisation": "ACUTE-TRUST-1",
                     "receivedOn": "%s"}""".formatted(caseId, today())));
        });
    }

    @Test
    void the_directory_gets_the_referrers_address_sealed() {
        var caseId = api.referred();

        var registered = Heard.about(caseId, RegisterRecipient.class, heard -> !heard.isEmpty());

        assertThat(registered).singleElement().satisfies(message -> {
            assertThat(message.topic()).isEqualTo(Topics.NOTIFICATION_COMMANDS);
            assertThat(message.body().path("recipient").asString()).isEqualTo("referrer/" + caseId);
            assertThat(message.text()).doesNotContain("hospital.example");
            Sealed<String> address = sealedJson.readValue(
                    message.body().path("sealedAddress").asString(), new TypeReference<Sealed<String>>() {});
            assertThat(address.detail()).contains("robin.example@hospital.example");
        });
    }

    @Test
    void an_acceptance_asks_for_a_rapid_review_and_tells_the_others() {
        var caseId = api.accepted();

        var asked = Heard.about(caseId, OpenRapidReview.class, heard -> !heard.isEmpty());
        var screened = Heard.about(caseId, ReferralScreened.class, heard -> !heard.isEmpty());

        assertThat(asked.getFirst().topic()).isEqualTo(Topics.REVIEW_COMMANDS);
        assertThat(asked.getFirst().body()).isEqualTo(ReferralJson.JSON.readTree("""
                {"caseId": "%s", "basis": "SERIOUS_INCIDENT_NOTIFICATION", "notifiedOn": "2025-09-10", "requiredOn": "2025-09-10"}""".formatted(caseId)));
        assertThat(screened)
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .isEqualTo(ReferralJson.JSON.readTree("""
                        {"caseId": "%s", "result": "ACCEPTED", "notified": true, "screenedOn": "%s"}""".formatted(caseId, today()))));
    }

    @Test
    void a_local_review_is_asked_for_without_a_notification() {
        var caseId = api.referred();
        api.changed(NOTIFIER, caseId, "/notification/consideration", AWARE);
        api.changed(NOTIFIER, caseId, "/notification/decision-not-to-notify", NOT_NOTIFIED);
        api.changed(SCREENER, caseId, "/screening", ACCEPT);

        var asked = Heard.about(caseId, OpenRapidReview.class, heard -> !heard.isEmpty());

        assertThat(asked.getFirst().body().path("basis").asString()).isEqualTo("LOCAL_DECISION");
        assertThat(asked.getFirst().body().path("notifiedOn").isNull()).isTrue();
    }

    @Test
    void a_decline_is_announced_without_its_reasons_and_asks_for_nothing() {
        var caseId = api.declined();

        var screened = Heard.about(caseId, ReferralScreened.class, heard -> !heard.isEmpty());

        assertThat(screened.getFirst().body().path("result").asString()).isEqualTo("DECLINED");
        assertThat(screened.getFirst().text()).doesNotContain("accident");
        assertThat(Heard.all(caseId))
                .extracting(Heard.Message::type)
                .doesNotContain(Topics.typeOf(OpenRapidReview.class));
    }

    @Test
    void a_question_a_withdrawal_a_reopening_and_another_area_are_announced_without_a_word() {
        var asked = api.referred();
        api.changed(SCREENER, asked, "/information-request", """
                {"questions": "Was Ash at home?", "answerDueOn": "%s"}""".formatted(today()));
        var withdrawn = api.referred();
        api.changed(HOSPITAL, withdrawn, "/withdrawal", """
                {"reason": "Ash was referred twice."}""");
        var elsewhere = api.referred();
        api.changed(SCREENER, elsewhere, "/out-of-area", """
                {"authority": "Neighbouring Borough", "reason": "Ash was harmed there."}""");
        var reopened = api.declined();
        api.changed(SCREENER, reopened, "/reopening", """
                {"information": "Ash was seen.", "source": "Police"}""");

        assertSaid(asked, InformationRequested.class, "answerDueOn");
        assertSaid(withdrawn, ReferralWithdrawn.class, "withdrawnOn");
        assertSaid(reopened, ReferralReopened.class, "reopenedOn");
        assertThat(Heard.about(elsewhere, ReferralScreened.class, heard -> !heard.isEmpty())
                        .getFirst()
                        .body()
                        .path("result")
                        .asString())
                .isEqualTo("OUT_OF_AREA");
    }

    @Test
    void criteria_found_not_met_are_announced_and_end_the_review() {
        var caseId = api.accepted();
        api.changed(NOTIFIER, caseId, "/notification/criteria-not-met", """
                {"reason": "A natural cause."}""");

        assertSaid(caseId, NotificationCriteriaNotMet.class, "foundOn");
        assertThat(Heard.about(caseId, DiscontinueRapidReview.class, heard -> !heard.isEmpty()))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.topic()).isEqualTo(Topics.REVIEW_COMMANDS);
                    assertThat(message.body()).isEqualTo(ReferralJson.JSON.readTree("""
                            {"caseId": "%s", "foundOn": "%s", "panelToldOn": null}""".formatted(caseId, today())));
                });
    }

    private static void assertSaid(CaseId caseId, Class<? extends PublicMessage> type, String day) {
        assertThat(Heard.about(caseId, type, heard -> !heard.isEmpty()))
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .isEqualTo(ReferralJson.JSON.readTree("""
                                {"caseId": "%s", "%s": "%s"}""".formatted(caseId, day, today()))));
    }

    @Test
    void no_word_of_the_form_travels() {
        var caseId = api.accepted();
        Heard.about(caseId, ReferralScreened.class, heard -> !heard.isEmpty());

        for (var message : Heard.all(caseId)) {
            for (var word : List.of("Robin", "Ash", "Alder", "Invented", "9990000018", "2025-03-02", "ambulance")) {
                assertThat(message.text()).doesNotContain(word);
            }
        }
    }
}
