package org.safeguarding.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Validates every body that a controller takes and names every bad field at once: unknown, unreadable or broken. */
@RestControllerAdvice
class BodyValidation extends RequestBodyAdviceAdapter {

    private final Validator validator;

    BodyValidation(Validator validator) {
        this.validator = validator;
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
            Class<? extends HttpMessageConverter<?>> converter) {
        UnreadableFields.begin();
        return input;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        List<FieldProblem> problems = new ArrayList<>(UnreadableFields.end());
        var unreadable = problems.stream().map(FieldProblem::field).toList();
        for (ConstraintViolation<Object> violation : validator.validate(body)) {
            var field = violation.getPropertyPath().toString();
            if (!unreadable.contains(field)) {
                problems.add(new FieldProblem(field, violation.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidBody(problems);
        }
        return body;
    }
}
