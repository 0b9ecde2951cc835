package org.safeguarding.notification.webhook;

import org.jspecify.annotations.Nullable;

/** What a partner's application answered to a call: a status where there was one; never a word of its body. */
record Answer(@Nullable Integer status, @Nullable Reason reason) {

    static Answer of(int status) {
        if (status >= 200 && status < 300) {
            return new Answer(status, null);
        }
        if (status >= 300 && status < 400) {
            return new Answer(status, Reason.REDIRECTED);
        }
        return new Answer(status, status == 410 ? Reason.GONE : Reason.REFUSED);
    }

    static Answer none(Reason reason) {
        return new Answer(null, reason);
    }

    boolean taken() {
        return reason == null;
    }

    boolean worthRetrying() {
        return reason != null && reason.worthRetrying();
    }

    /** Why a call did not succeed. */
    enum Reason {
        /** The application answered with a status other than 2xx. */
        REFUSED,
        /** It answered with a redirect, which is never followed. */
        REDIRECTED,
        /** It said 410: this message is not wanted any more. */
        GONE,
        /** It did not answer in time. */
        TIMED_OUT,
        /** There was no connection, or it broke, or the name is not known. */
        UNREACHABLE,
        /** No connection that can be trusted: certificate or protocol. */
        TLS_FAILED,
        /** The name leads to an address that may not be called. */
        ADDRESS_FORBIDDEN,
        /** The address or the secret was erased or cannot be read. */
        UNREADABLE;

        /** Whether the same message may yet arrive. */
        private boolean worthRetrying() {
            return this != GONE && this != UNREADABLE;
        }
    }
}
