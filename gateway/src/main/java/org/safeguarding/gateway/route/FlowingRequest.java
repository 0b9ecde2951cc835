package org.safeguarding.gateway.route;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * A request whose body flows through to the service. When its sender goes away meanwhile, that is told apart from a
 * service that does not answer: no sender can bring a service into the reputation of being down.
 */
final class FlowingRequest extends HttpServletRequestWrapper {

    FlowingRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Body(super.getInputStream());
    }

    /** The sender has gone or has sent less than it said. */
    static final class SenderGone extends RuntimeException {
        SenderGone(IOException failure) {
            super("The sender has gone.", failure);
        }
    }

    private static final class Body extends ServletInputStream {

        private final ServletInputStream body;

        Body(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            try {
                return body.read();
            } catch (IOException failure) {
                throw new SenderGone(failure);
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                return body.read(into, offset, length);
            } catch (IOException failure) {
                throw new SenderGone(failure);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
