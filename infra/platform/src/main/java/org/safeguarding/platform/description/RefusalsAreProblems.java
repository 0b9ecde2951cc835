package org.safeguarding.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says of every operation that anything but success is a problem (RFC 9457), and what is in one. */
final class RefusalsAreProblems implements OpenApiCustomizer {

    private static final String NAME = "Problem";

    @Override
    public void customise(OpenAPI api) {
        var components = Objects.requireNonNullElseGet(api.getComponents(), Components::new);
        api.components(components.addSchemas(NAME, problem()).addResponses(NAME, answer()));
        if (api.getPaths() != null) {
            api.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(java.util.List::stream)
                    .forEach(RefusalsAreProblems::mayRefuse);
        }
    }

    private static void mayRefuse(Operation operation) {
        var responses = Objects.requireNonNullElseGet(operation.getResponses(), ApiResponses::new);
        operation.responses(responses.addApiResponse(
                ApiResponses.DEFAULT, new ApiResponse().$ref("#/components/responses/" + NAME)));
    }

    private static ApiResponse answer() {
        var content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME)));
        return new ApiResponse()
                .description("Refused, in words that can be acted on: 400 bad input, 401 no valid token, 403 not your"
                        + " role, 404 unknown, 409 a rule is broken, 412 changed meanwhile, 428 no version,"
                        + " 429 too many requests, 503 please try again")
                .content(content);
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", text("/problems/form/a-child-is-named").description("stable"))
                .addProperty(
                        "title", text("A referral is about at least one child.").description("one sentence"))
                .addProperty("status", new IntegerSchema().example(409))
                .addProperty("instance", text("/referrals"))
                .addProperty("correlationId", text("2f1c7a90b5e84d6f"))
                .addProperty("rule", text("form/a-child-is-named").description("the first broken rule"))
                .addProperty(
                        "brokenRules",
                        listOf(Map.of(
                                "rule", "form/a-child-is-named",
                                "sentence", "A referral is about at least one child.")))
                .addProperty(
                        "errors",
                        listOf(Map.of(
                                "field", "children[0].dateOfBirth",
                                "problem", "must be given, or its reason stated in unknown")));
    }

    private static Schema<?> listOf(Map<String, String> example) {
        var item = new ObjectSchema();
        new TreeMap<>(example).forEach((name, value) -> item.addProperty(name, text(value)));
        return new ArraySchema().items(item);
    }

    private static Schema<?> text(String example) {
        return new StringSchema().example(example);
    }
}
