package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.journey.OneCase.expect;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a referrer meets at the door: help first where a child is in danger, and nobody else's cases. */
class ReferringIT {

    private final Door door = new Door(RunningHouse.house());

    @Test
    void immediate_danger_is_answered_with_999_first_and_the_acknowledgement_is_recorded() throws Exception {
        var answer = door.post(
                "hospital-partner",
                "/referrals",
                FilledForm.ofOneChild("Ivy", "Ilex")
                        .with("/immediateDanger", true)
                        .toString(),
                UUID.randomUUID().toString());
        expect(201, answer);
        assertThat(answer.body().propertyNames().iterator().next()).isEqualTo("urgent");
        assertThat(answer.text("urgent")).contains("999");
        assertThat(answer.body().path("acknowledgement").path("needed").asBoolean())
                .isTrue();
        var danger = new OneCase(door, answer.text("caseId"));

        danger.change("hospital-partner", "/danger-acknowledgement", "");

        danger.seen("screener", referral -> referral.path("dangerAcknowledged").asBoolean());
        assertThat(danger.read("screener", "/content", JsonNode::isObject).toString())
                .as("every word is kept")
                .contains("Ivy", "Ilex");
    }

    @Test
    void a_referrer_who_opens_another_organisation_s_case_finds_nothing_and_the_auditor_finds_the_attempt()
            throws Exception {
        var juniper = OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild("June", "Juniper"));
        juniper.seen("screener", JsonNode::isObject);

        for (var stranger : List.of("school-partner", "second-hospital-partner")) {
            for (var what : List.of("", "/notes", "/receipt", "/attachments")) {
                expect(404, door.get(stranger, juniper.path() + what));
            }
        }

        var refused = juniper.read("auditor", "/refused-access", list -> list.size() == 8);
        assertThat(refused.path(0).path("person").asString()).isEqualTo("school-partner");
        assertThat(refused.path(0).path("agency").asString()).isEqualTo("SCHOOL");
        assertThat(refused.path(7).path("person").asString()).isEqualTo("second-hospital-partner");
        assertThat(refused.path(7).path("agency").asString()).isEqualTo("ACUTE_TRUST");
        assertThat(refused.path(7).path("organisation").asString()).isEqualTo("RX00");
    }
}
