package org.safeguarding.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Gives every schema an example, put together from those of its properties; a text has to bring its own. */
@SuppressWarnings("rawtypes")
final class ExamplesOfSchemas implements OpenApiCustomizer {

    private static final String REF = "#/components/schemas/";

    private static final Map<String, Object> BY_FORMAT = Map.of(
            "date", "2026-09-07",
            "date-time", "2026-09-07T09:30:00Z",
            "uuid", "5f0e6a52-3c1d-4b7e-9a44-0d6c1f2b8e10");

    /** The platform's own records know nothing of descriptions, since not every service that stands on it has one. */
    private static final Map<String, Map<String, String>> OF_THE_PLATFORM = Map.of(
            "FieldProblem",
                    Map.of("field", "children[0].nhsNumber", "problem", "is no NHS number: its check digit differs"),
            "Progress", Map.of("name", "referral-summary"),
            "Erasure", Map.of("subject", "5f0e6a52-3c1d-4b7e-9a44-0d6c1f2b8e10/child-1", "basis", "DPO-2026-1"),
            "RecordedEvent",
                    Map.ofEntries(
                            Map.entry("stream", "referral/5f0e6a52-3c1d-4b7e-9a44-0d6c1f2b8e10"),
                            Map.entry("type", "referral.referral-submitted"),
                            Map.entry("actor", "hospital-partner"),
                            Map.entry("onBehalfOf", "STAFF-20417"),
                            Map.entry("role", "REFERRER"),
                            Map.entry("agency", "ACUTE_TRUST"),
                            Map.entry("organisation", "RX0"),
                            Map.entry("correlation", "2f1c7a90b5e84d6f"),
                            Map.entry("cause", "2f1c7a90b5e84d6f"),
                            Map.entry("eventId", "0d6c1f2b-3c1d-4b7e-9a44-5f0e6a528e10")));

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            var schemas = api.getComponents().getSchemas();
            OF_THE_PLATFORM.forEach((name, examples) -> give(schemas.get(name), examples));
            schemas.values().forEach(schema -> example(schema, schemas, new HashSet<>()));
        }
    }

    @SuppressWarnings("unchecked")
    private static void give(@Nullable Schema schema, Map<String, String> examples) {
        if (schema != null && schema.getProperties() != null) {
            ((Map<String, Schema>) schema.getProperties())
                    .forEach((name, property) ->
                            Optional.ofNullable(examples.get(name)).ifPresent(property::setExample));
        }
    }

    private static @Nullable Object example(Schema schema, Map<String, Schema> schemas, Set<String> within) {
        if (schema.get$ref() != null) {
            var name = schema.get$ref().replace(REF, "");
            if (!schemas.containsKey(name) || !within.add(name)) {
                return null;
            }
            var example = example(schemas.get(name), schemas, within);
            within.remove(name);
            return example;
        }
        if (schema.getExample() == null) {
            var example = composed(schema, schemas, within);
            if (example != null) {
                schema.setExample(example);
            }
        } else {
            composed(schema, schemas, within); // its properties have theirs all the same
        }
        return schema.getExample();
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object composed(Schema schema, Map<String, Schema> schemas, Set<String> within) {
        if (schema.getProperties() != null) {
            var whole = new LinkedHashMap<String, Object>();
            ((Map<String, Schema>) schema.getProperties()).forEach((name, property) -> {
                var example = example(property, schemas, within);
                if (example != null) {
                    whole.put(name, example);
                }
            });
            return whole.isEmpty() ? null : whole;
        }
        if (schema.getItems() != null) {
            var item = example(schema.getItems(), schemas, within);
            return item == null ? null : List.of(item);
        }
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return schema.getEnum().getFirst();
        }
        return simple(schema);
    }

    private static @Nullable Object simple(Schema schema) {
        var types = schema.getTypes() == null ? Set.of(String.valueOf(schema.getType())) : schema.getTypes();
        if (types.contains("boolean")) {
            return true;
        }
        if (types.contains("integer") || types.contains("number")) {
            return schema.getMinimum() == null ? 1 : schema.getMinimum();
        }
        return schema.getFormat() == null ? null : BY_FORMAT.get(schema.getFormat());
    }
}
