package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                        "/referrals/{caseId}/receipt",
                        "/receipts/keys",
                        "/drafts",
                        "/drafts/{id}",
                        "/drafts/{id}/submission",
                        "/drafts/{id}/danger-acknowledgement",
                        "/work-list",
                        "/referrals/{caseId}/assignment",
                        "/referrals/{caseId}/conflict-of-interest",
                        "/referrals/{caseId}/refused-access",
                        "/operations/alarms");
    }

    @Test
    void who_was_kept_out_is_described_in_the_words_of_the_service() {
        var described = description.path("paths").path("/referrals/{caseId}/refused-access");

        assertThat(described.path("get").path("summary").asString())
                .isEqualTo("Who knocked at this case and was not admitted");
    }

    @Test
    void the_form_is_described_by_example() {
        var schemas = description.path("components").path("schemas");

        assertThat(schemas.path("ChildDetails")
                        .path("properties")
                        .path("nhsNumber")
                        .path("example")
                        .asString())
                .isEqualTo("999 000 0018");
        assertThat(schemas.path("ReferrerDetails")
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

    @Test
    void a_draft_is_described_as_any_object() {
        for (var body : List.of(
                description.path("paths").path("/drafts").path("post").path("requestBody"),
                description.path("paths").path("/drafts/{id}").path("put").path("requestBody"))) {
            var json = body.path("content").path("application/json");
            assertThat(json.path("schema").path("type").asString())
                    .as(body.toString())
                    .isEqualTo("object");
            assertThat(json.path("schema").has("format")).as(body.toString()).isFalse();
            assertThat(body.toString()).contains("immediateDanger");
        }
        assertThat(description
                        .path("components")
                        .path("schemas")
                        .path("DraftSheet")
                        .path("properties")
                        .path("content")
                        .path("type")
                        .asString())
                .isEqualTo("object");
    }
}
