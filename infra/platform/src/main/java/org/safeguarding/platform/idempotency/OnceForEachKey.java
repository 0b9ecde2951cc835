package org.safeguarding.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.problem.BadRequest;
import org.safeguarding.platform.problem.Problems;
import org.safeguarding.platform.sealed.KeyedHash;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out an {@link Idempotent} method once for each key. The answer is written in the deed's own transaction and
 * after it: of several at once, one commits, and the others' deeds are rolled back with their failed insert.
 */
class OnceForEachKey implements MethodInterceptor {

    static final String HEADER = "Idempotency-Key";

    private final AnswersGiven answers;
    private final TransactionTemplate transaction;
    private final KeyedHash hash;
    private final JsonMapper json;

    OnceForEachKey(AnswersGiven answers, TransactionTemplate transaction, KeyedHash hash, JsonMapper json) {
        this.answers = answers;
        this.transaction = transaction;
        this.hash = hash;
        this.json = json;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation deed) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var key = request.getHeader(HEADER);
        if (key == null || !key.matches("[\\x21-\\x7e]{8,128}")) {
            throw new BadRequest(
                    "idempotency-key-needed",
                    "Send an Idempotency-Key of 8 to 128 visible ASCII characters, a new one for each new deed.");
        }
        var client = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
        var fingerprint = hash.of("request", addressOf(request) + "\n" + bodyOf(deed));
        return answers.find(client, key)
                .<ResponseEntity<?>>map(given -> again(given, fingerprint))
                .orElseGet(() -> {
                    inputs(deed).forEach(IdempotentInput::prepare);
                    return first(deed, client, key, fingerprint);
                });
    }

    private ResponseEntity<?> first(MethodInvocation deed, String client, String key, String fingerprint) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                var answer = (ResponseEntity<?>) Objects.requireNonNull(proceed(deed));
                answers.keep(client, key, fingerprint, answer);
                return answer;
            }));
        } catch (DuplicateKeyException anotherWasFirst) {
            return again(answers.find(client, key).orElseThrow(() -> anotherWasFirst), fingerprint);
        }
    }

    private static ResponseEntity<?> again(AnswersGiven.Answer given, String fingerprint) {
        return given.fingerprint().equals(fingerprint)
                ? given.again()
                : ResponseEntity.unprocessableContent()
                        .body(Problems.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "idempotency-key-reused",
                                "This Idempotency-Key was used for another request; send a new one."));
    }

    private static String addressOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private String bodyOf(MethodInvocation deed) {
        var parameters = deed.getMethod().getParameters();
        var bodies = Arrays.stream(deed.getArguments())
                .filter(argument -> Arrays.stream(parameters)
                        .anyMatch(parameter -> parameter.getType().isInstance(argument)
                                && AnnotatedElementUtils.hasAnnotation(parameter, RequestBody.class)))
                .map(json::writeValueAsString);
        return Stream.concat(bodies, inputs(deed).map(IdempotentInput::fingerprint))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<IdempotentInput> inputs(MethodInvocation deed) {
        return Arrays.stream(deed.getArguments())
                .filter(IdempotentInput.class::isInstance)
                .map(IdempotentInput.class::cast);
    }

    private static @Nullable Object proceed(MethodInvocation deed) {
        try {
            return deed.proceed();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new java.lang.reflect.UndeclaredThrowableException(failure);
        }
    }
}
