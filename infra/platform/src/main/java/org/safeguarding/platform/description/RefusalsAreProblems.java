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
import java.util.Objects;
import java.util.stream.Stream;
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
                .addProperty(
                        "type", new StringSchema().description("stable, such as /problems/rapid-review/panel-has-met"))
                .addProperty("title", new StringSchema().description("one sentence"))
                .addProperty("status", new IntegerSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("correlationId", new StringSchema())
                .addProperty("rule", new StringSchema().description("the first broken rule"))
                .addProperty("brokenRules", listOf("rule", "sentence"))
                .addProperty("errors", listOf("field", "problem"))
                .addProperty("changes", listOf("who", "role", "what", "at"));
    }

    private static Schema<?> listOf(String... texts) {
        var item = new ObjectSchema();
        Stream.of(texts).forEach(text -> item.addProperty(text, new StringSchema()));
        return new ArraySchema().items(item);
    }
}
