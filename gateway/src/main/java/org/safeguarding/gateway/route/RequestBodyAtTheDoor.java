package org.safeguarding.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
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
 * effect anywhere, whatever its headers say, and a slow or broken sender is no service's trouble. A file is too large for
 * that: it flows through, if its length is declared and within its own limit.
 */
@Component
@Order(DoorOrder.BODY)
class RequestBodyAtTheDoor extends OncePerRequestFilter {

    private static final MediaType ANY_JSON = new MediaType("application", "*+json");

    /** The only addresses that take a file. */
    private static final Pattern FILES = Pattern.compile("/referrals/[^/]+/attachments|/practice-reviews/[^/]+/drafts");

    private final int maxBytes;
    private final int maxFileBytes;
    private final DoorProblems problems;

    RequestBodyAtTheDoor(
            @Value("${safeguarding.request.max-bytes}") int maxBytes,
            @Value("${safeguarding.request.max-file-bytes}") int maxFileBytes,
            DoorProblems problems) {
        this.maxBytes = maxBytes;
        this.maxFileBytes = maxFileBytes;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getInputStream().isFinished())) {
            chain.doFilter(request, response);
        } else if (isFile(request)) {
            letFlow(request, response, chain, length);
        } else if (length > maxBytes) {
            problems.write(response, tooLarge(maxBytes));
        } else if (!isPlainJson(request)) {
            problems.write(response, notJson());
        } else {
            var body = request.getInputStream().readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                problems.write(response, tooLarge(maxBytes));
            } else {
                chain.doFilter(new RequestWithBody(request, body), response);
            }
        }
    }

    private void letFlow(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long length)
            throws ServletException, IOException {
        if (length < 0) {
            problems.write(
                    response,
                    Problems.of(HttpStatus.LENGTH_REQUIRED, "length-required", "Send a file with its Content-Length."));
        } else if (length > maxFileBytes) {
            problems.write(response, tooLarge(maxFileBytes));
        } else {
            chain.doFilter(new FlowingRequest(request), response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        var type = mediaType(request.getContentType());
        return "POST".equals(request.getMethod())
                && FILES.matcher(request.getRequestURI()).matches()
                && type != null
                && MediaType.MULTIPART_FORM_DATA.includes(type)
                && isNotPacked(request);
    }

    private static boolean isNotPacked(HttpServletRequest request) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding == null || "identity".equalsIgnoreCase(encoding);
    }

    private static boolean isPlainJson(HttpServletRequest request) {
        var type = mediaType(request.getContentType());
        return isNotPacked(request)
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

    private static ProblemDetail tooLarge(int maxBytes) {
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
