package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A partner who has nothing but the published description. */
@OnEngines
class SchemaClientIT {

    private final ReferralApi api;
    private final JsonNode description;
    private final Schema referral;

    @Autowired
    SchemaClientIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
        description = api.send(HttpMethod.GET, "/v3/api-docs", null, null, null).body();
        referral = schema("ReferralRequest");
    }

    private Schema schema(String name) {
        var document = ReferralJson.JSON.createObjectNode();
        document.put("$ref", "#/components/schemas/" + name);
        document.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON);
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
        assertThat(schema("Receipt").validate(answer.text(), InputFormat.JSON)).isEmpty();
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
