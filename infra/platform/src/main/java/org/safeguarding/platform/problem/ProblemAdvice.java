package org.safeguarding.platform.problem;

import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every way in which a request can fail, as a problem; what is no refusal is our fault and says only that. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final BodyValidation bodies;

    ProblemAdvice(BodyValidation bodies) {
        this.bodies = bodies;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidBody invalid) {
        var problem = Problems.of(
                HttpStatus.BAD_REQUEST, "invalid-fields", "The request has fields that cannot be accepted.");
        problem.setProperty("errors", invalid.problems());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail bad(BadRequest bad) {
        return Problems.of(HttpStatus.BAD_REQUEST, bad.code(), String.valueOf(bad.getMessage()));
    }

    /** The web server looks at a query only when somebody asks for a parameter; then it may make no sense. */
    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException query) {
        return PlainProblems.of(HttpStatus.BAD_REQUEST.value());
    }

    /** Security answers these itself, in its own filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    ProblemDetail leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler
    ProblemDetail fault(Exception fault) {
        LOG.error("A request failed: {}", FaultTrace.of(fault));
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "our-fault",
                "Something went wrong on our side and was logged under the correlation id; nothing half-done was kept.");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        try {
            bodies.explain(unreadable.getHttpInputMessage());
        } catch (InvalidBody explained) {
            return ResponseEntity.badRequest().body(invalid(explained));
        }
        var problem = Problems.of(
                HttpStatus.BAD_REQUEST, "malformed-body", "The body is missing or is not well-formed JSON.");
        return ResponseEntity.badRequest().body(problem);
    }

    /** Spring's own refusals (method, media type, path variable) get our form; their details may quote what was sent. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var code = known.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ResponseEntity.status(status).headers(headers).body(Problems.of(known, code, sentence(known, failure)));
    }

    private static String sentence(HttpStatus status, Exception failure) {
        if (failure instanceof HttpMediaTypeNotSupportedException unsupported
                && !unsupported.getSupportedMediaTypes().isEmpty()) {
            return "Send the body as " + MediaType.toString(unsupported.getSupportedMediaTypes()) + ".";
        }
        return switch (status) {
            case NOT_FOUND -> "There is nothing under this address.";
            case METHOD_NOT_ALLOWED -> "This address does not take this method.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send the body as application/json.";
            case NOT_ACCEPTABLE -> "The answer is application/json.";
            case BAD_REQUEST -> "The request is not well-formed: check its path, parameters and headers.";
            default -> status.getReasonPhrase() + ".";
        };
    }
}
