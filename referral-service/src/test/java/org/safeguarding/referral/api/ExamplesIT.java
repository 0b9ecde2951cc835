package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Whoever reads the description sees of everything what it looks like. */
@OnEngines
class ExamplesIT {

    private final JsonNode schemas;
    private final PublishedSchemas published;

    @Autowired
    ExamplesIT(@LocalServerPort int port) {
        var description = new ReferralApi(port)
                .send(HttpMethod.GET, "/v3/api-docs", null, null, null)
                .body();
        schemas = description.path("components").path("schemas");
        published = new PublishedSchemas(description);
    }

    @Test
    void every_schema_has_an_example_and_so_has_each_of_its_properties() {
        var without = schemas.propertyStream()
                .flatMap(schema -> Stream.concat(
                        schema.getValue().has("example") ? Stream.of() : Stream.of(schema.getKey()),
                        schema.getValue()
                                .path("properties")
                                .propertyStream()
                                .filter(property -> !isShown(property.getValue()))
                                .map(property -> schema.getKey() + "." + property.getKey())))
                .toList();

        assertThat(schemas.size()).isGreaterThan(40);
        assertThat(without).isEmpty();
    }

    @Test
    void every_example_fits_its_schema() {
        var unfit = schemas.propertyStream()
                .filter(schema -> schema.getValue().has("example"))
                .flatMap(schema -> published
                        .faults(schema.getKey(), schema.getValue().path("example"))
                        .stream()
                        .map(fault -> schema.getKey() + " " + fault))
                .toList();

        assertThat(unfit).isEmpty();
    }

    /** Here, or where the description sends the reader; a section of such things is shown by them. */
    private static boolean isShown(JsonNode property) {
        return property.has("example")
                || property.has("$ref")
                || property.path("items").has("$ref")
                || property.path("items").has("example");
    }
}
