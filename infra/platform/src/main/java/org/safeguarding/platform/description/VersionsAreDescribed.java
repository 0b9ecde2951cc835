package org.safeguarding.platform.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says of every change that it needs {@code If-Match} and answers with the new {@code ETag}. */
final class VersionsAreDescribed implements GlobalOperationCustomizer {

    private static final String EXAMPLE = "\"7\"";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var takesAVersion = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == ExpectedVersion.class);
        if (!takesAVersion) {
            return operation;
        }
        operation.addParametersItem(new HeaderParameter()
                .name("If-Match")
                .required(true)
                .description(
                        "The ETag of the case that you looked at. Without it 428; if the case has changed since, 412"
                                + " with who changed what and when.")
                .schema(new StringSchema().pattern("^\"[0-9]+\"$"))
                .example(EXAMPLE));
        if (operation.getResponses() != null) {
            operation.getResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    response.addHeaderObject(
                            "ETag",
                            new Header()
                                    .description("The version that your change made; send it with the next.")
                                    .schema(new StringSchema())
                                    .example(EXAMPLE));
                }
            });
        }
        return operation;
    }
}
