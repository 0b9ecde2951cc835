package org.safeguarding.platform.problem;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The body of the request at hand, byte for byte as it was received, beside what it was read as. */
public final class ReceivedBody {

    private static final String NAME = ReceivedBody.class.getName();

    private ReceivedBody() {}

    static void keep(byte[] body) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NAME, body, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** The bytes; empty for a request without a body. */
    public static byte[] bytes() {
        var request = RequestContextHolder.currentRequestAttributes();
        return request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof byte[] body
                ? body.clone()
                : new byte[0];
    }
}
