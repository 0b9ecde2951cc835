package org.safeguarding.referral.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.safeguarding.platform.problem.BodyReader;
import org.safeguarding.platform.problem.ReceivedBody;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Measures every body before it is read, and asks afterwards whether it said one thing only. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyAtTheDoor extends RequestBodyAdviceAdapter {

    private final BodyReader bodies;
    private final SentTwice sentTwice;
    private final int maxBytes;

    BodyAtTheDoor(
            BodyReader bodies, SentTwice sentTwice, @Value("${safeguarding.referral.form-max-bytes}") int maxBytes) {
        this.bodies = bodies;
        this.sentTwice = sentTwice;
        this.maxBytes = maxBytes;
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
        var headers = input.getHeaders();
        if (headers.getContentLength() > maxBytes) {
            throw BodyRefused.tooLarge(maxBytes);
        }
        var contentType = headers.getContentType();
        var charset = contentType == null ? null : contentType.getCharset();
        if (charset != null && !charset.name().startsWith("UTF-")) {
            throw BodyRefused.foreignCharset();
        }
        var bytes = input.getBody().readNBytes(maxBytes + 1); // a chunked body does not say how long it is
        if (bytes.length > maxBytes) {
            throw BodyRefused.tooLarge(maxBytes);
        }
        return new Measured(headers, bytes);
    }

    /** A draft is bytes here: nothing in it is refused before it is submitted. */
    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (type instanceof Class<?> request && request != byte[].class) {
            var received = ReceivedBody.bytes();
            if (!sentTwice.in(received).isEmpty()) {
                sentTwice.beside(bodies.read(received, request), received).sound();
            }
        }
        return body;
    }

    @ExceptionHandler
    ProblemDetail refused(BodyRefused refused) {
        return refused.problem();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Measured(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

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
