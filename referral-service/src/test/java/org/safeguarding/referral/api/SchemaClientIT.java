package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A partner who has nothing but the published description. */
@OnEngines
class SchemaClientIT {

    private final ReferralApi api;
    private final JsonNode description;
    private final PublishedSchemas schemas;
    private final Schema referral;

    @Autowired
    SchemaClientIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
        description = api.send(HttpMethod.GET, "/v3/api-docs", null, null, null).body();
        schemas = new PublishedSchemas(description);
        referral = schemas.named("ReferralRequest");
    }

    private JsonNode example() {
        return description
                .path("components")
                .path("schemas")
                .path("ReferralRequest")
                .path("example");
    }

    @Test
    void the_published_example_fits_its_schema_and_is_taken() {
        assertThat(referral.validate(example().toString(), InputFormat.JSON)).isEmpty();

        var answer = api.refer(example());

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(schemas.faults("Receipt", answer.body())).isEmpty();
    }

    @Test
    void what_a_screening_officer_reads_fits_its_schema() {
        var sparse = ReferralJson.valid()
                .without("/children/0/nhsNumber")
                .without("/children/0/aliases")
                .without("/incident/laAwareOn")
                .without("/household/otherChildren")
                .without("/household/otherChildrenAtRisk")
                .with("/household/unknown", Map.of("otherChildrenAtRisk", "Not yet identified."))
                .without("/mashReferralMade")
                .with("/unknown", Map.of("mashReferralMade", "Not yet identified."));

        for (var form : List.of(ReferralJson.valid(), sparse)) {
            var caseId = api.refer(form).caseId();
            var content = api.eventually(SCREENER, "/referrals/" + caseId + "/content", read -> read.has("children"));

            assertThat(schemas.faults("ContentAnswer", content)).isEmpty();
            assertThat(content.toString()).doesNotContain(":null");
        }
    }

    @Test
    void what_was_erased_fits_the_schema_as_well() {
        var caseId = api.refer(ReferralJson.valid()).caseId();
        var content = (ObjectNode)
                api.eventually(SCREENER, "/referrals/" + caseId + "/content", read -> read.has("children"));
        var erasure = ReferralJson.JSON.readTree("""
                {"erased": {"at": "2026-09-07T09:30:00Z", "by": "records-officer", "basis": "Retention ended."}}""");
        ((ObjectNode) content.at("/children/0")).set("details", erasure);
        ((ObjectNode) content.at("/agenciesKnown/0")).set("details", erasure);
        ((ArrayNode) content.at("/household/people")).set(0, erasure);
        ((ArrayNode) content.at("/household/otherChildren")).set(0, erasure);
        for (var part : List.of("referrer", "incident", "criteria", "parallelProcesses", "family", "safetyActions")) {
            content.set(part, erasure);
        }

        assertThat(schemas.faults("ContentAnswer", content)).isEmpty();
    }

    @Test
    void the_full_example_of_the_tests_fits_the_schema() {
        assertThat(referral.validate(ReferralJson.valid().toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void every_constraint_has_an_example_that_fails_and_is_named() {
        var mutants = FailingExamples.of(description, example());
        var accepted = new ArrayList<String>();
        for (var mutant : mutants) {
            var answer = api.refer(mutant.body());
            if (answer.status() != 400 || !answer.badFields().contains(mutant.field())) {
                accepted.add(
                        mutant.why() + " at " + mutant.field() + ": " + answer.status() + " " + answer.badFields());
            }
            boolean onlyAnAnnotation = mutant.why().equals("format"); // JSON Schema 2020-12 does not assert it
            if (!onlyAnAnnotation
                    && referral.validate(mutant.body().toString(), InputFormat.JSON)
                            .isEmpty()) {
                accepted.add("schema takes " + mutant.why() + " at " + mutant.field());
            }
        }

        assertThat(accepted).isEmpty();
        assertThat(mutants).hasSizeGreaterThan(300);
    }
}
