package org.safeguarding.platform.problem;

import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Validates every body that a controller takes and names every bad field at once: unknown, unreadable or broken. */
@RestControllerAdvice
class BodyValidation extends RequestBodyAdviceAdapter implements BodyReader {

    private final Validator validator;
    private final JsonMapper json;

    BodyValidation(Validator validator, JsonMapper json) {
        this.validator = validator;
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var bytes = input.getBody().readAllBytes();
        ReceivedBody.keep(bytes);
        return new Remembered(input.getHeaders(), bytes, type);
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (body == null) {
            throw new HttpMessageNotReadableException("There is no body.", input);
        }
        refuseIfAny(broken(body, Set.of()));
        return body;
    }

    /** Says what is wrong with a body that could not be read; returns where it is not even well-formed. */
    void explain(HttpInputMessage input) {
        if (input instanceof Remembered body) {
            UnreadableBody.of(body.bytes(), body.type(), json).ifPresent(unreadable -> refuseIfAny(allOf(unreadable)));
        }
    }

    @Override
    public <T> Reading<T> read(byte[] body, Class<T> type) {
        try {
            var read = json.readValue(body, type);
            if (read == null) {
                throw malformed();
            }
            return new Reading<>(read, broken(read, Set.of()));
        } catch (JacksonException notAsItStands) {
            var unreadable = UnreadableBody.of(body, type, json).orElseThrow(BodyValidation::malformed);
            return new Reading<>(unreadable.readable().map(type::cast).orElse(null), allOf(unreadable));
        }
    }

    private static BadRequest malformed() {
        return new BadRequest("malformed-body", "The body is missing or is not well-formed JSON.");
    }

    private List<FieldProblem> allOf(UnreadableBody unreadable) {
        var problems = new ArrayList<>(unreadable.problems());
        var named = problems.stream().map(FieldProblem::field).collect(Collectors.toSet());
        unreadable.readable().ifPresent(readable -> problems.addAll(broken(readable, named)));
        return problems;
    }

    private List<FieldProblem> broken(Object body, Set<String> alreadyNamed) {
        return validator.validate(body).stream()
                .map(violation -> new FieldProblem(
                        violation.getPropertyPath().toString().replace(".<list element>", ""), violation.getMessage()))
                .filter(problem -> !alreadyNamed.contains(problem.field()))
                .toList();
    }

    private static void refuseIfAny(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidBody(problems);
        }
    }

    /** A body that can be read again when something is wrong with it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Remembered(HttpHeaders headers, byte[] bytes, Type type) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
