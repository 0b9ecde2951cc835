package org.safeguarding.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.safeguarding.gateway.refusal.DoorProblems;
import org.safeguarding.platform.problem.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a body in before any service hears of it, and no more of it than the limit: so a body that is too large has no
 * effect anywhere, whatever its headers say, and a slow or broken sender is no service's trouble.
 */
@Component
@Order(DoorOrder.BODY)
class RequestBodyAtTheDoor extends OncePerRequestFilter {

    private static final MediaType ANY_JSON = new MediaType("application", "*+json");

    private final int maxBytes;
    private final DoorProblems problems;

    RequestBodyAtTheDoor(@Value("${safeguarding.request.max-bytes}") int maxBytes, DoorProblems problems) {
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getInputStream().isFinished())) {
            chain.doFilter(request, response);
        } else if (length > maxBytes) {
            problems.write(response, tooLarge());
        } else if (!isPlainJson(request)) {
            problems.write(response, notJson());
        } else {
            var body = request.getInputStream().readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                problems.write(response, tooLarge());
            } else {
                chain.doFilter(new RequestWithBody(request, body), response);
            }
        }
    }

    private static boolean isPlainJson(HttpServletRequest request) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        var type = mediaType(request.getContentType());
        return (encoding == null || "identity".equalsIgnoreCase(encoding))
                && type != null
                && (MediaType.APPLICATION_JSON.includes(type) || ANY_JSON.includes(type));
    }

    private static @Nullable MediaType mediaType(@Nullable String contentType) {
        try {
            return contentType == null ? null : MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException unreadable) {
            return null;
        }
    }

    private ProblemDetail tooLarge() {
        var problem = Problems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "request-too-large",
                "The body is larger than this door takes; see maxBytes.");
        problem.setProperty("maxBytes", maxBytes);
        return problem;
    }

    private static ProblemDetail notJson() {
        return Problems.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type",
                "Send the body as application/json, not compressed.");
    }
}
