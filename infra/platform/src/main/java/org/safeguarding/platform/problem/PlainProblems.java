package org.safeguarding.platform.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problem for a bare status, when nobody has found better words. */
final class PlainProblems {

    private PlainProblems() {}

    static ProblemDetail of(int code) {
        var known = HttpStatus.resolve(code);
        var status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        return status.is5xxServerError()
                ? Problems.of(
                        status,
                        "our-fault",
                        "Something went wrong on our side and was logged under the correlation id.")
                : Problems.of(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), sentence(status));
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "The request is not well-formed: check its path, parameters and headers.";
            case NOT_FOUND -> "There is nothing under this address.";
            case METHOD_NOT_ALLOWED -> "This address does not take this method.";
            default -> status.getReasonPhrase() + ".";
        };
    }
}
