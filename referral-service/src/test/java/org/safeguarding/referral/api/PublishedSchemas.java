package org.safeguarding.referral.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.safeguarding.referral.ReferralJson;
import tools.jackson.databind.JsonNode;

/** The schemas of the published description, as a partner's validator takes them. */
final class PublishedSchemas {

    private final JsonNode description;

    PublishedSchemas(JsonNode description) {
        this.description = description;
    }

    /** The schema of that name. */
    Schema named(String name) {
        var document = ReferralJson.JSON.createObjectNode();
        document.put("$ref", "#/components/schemas/" + name);
        document.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON);
    }

    /** What does not fit about it. */
    List<String> faults(String name, JsonNode value) {
        return named(name).validate(value.toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
