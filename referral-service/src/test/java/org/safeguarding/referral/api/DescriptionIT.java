package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@OnEngines
class DescriptionIT {

    private final JsonNode description;

    @Autowired
    DescriptionIT(@LocalServerPort int port) {
        description = new ReferralApi(port)
                .send(HttpMethod.GET, "/v3/api-docs", null, null, null)
                .body();
    }

    @Test
    void every_door_is_described() {
        assertThat(Set.copyOf(description.path("paths").propertyNames()))
                .contains(
                        "/referrals",
                        "/referrals/{caseId}",
                        "/referrals/{caseId}/content",
                        "/referrals/{caseId}/screening",
                        "/screening-queue",
                        "/operations/alarms");
    }

    @Test
    void the_form_is_described_by_example() {
        var schemas = description.path("components").path("schemas");

        assertThat(schemas.path("ChildRequest")
                        .path("properties")
                        .path("nhsNumber")
                        .path("example")
                        .asString())
                .isEqualTo("999 000 0018");
        assertThat(schemas.path("ReferrerRequest")
                        .path("properties")
                        .path("email")
                        .path("example")
                        .asString())
                .isEqualTo("robin.example@hospital.example");
        assertThat(schemas.path("ScreeningRequest")
                        .path("properties")
                        .path("decision")
                        .path("enum")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void what_the_token_says_is_not_asked_for() {
        assertThat(description.toString()).doesNotContain("Caller");
    }
}
