package org.safeguarding.platform.axonserver;

/** The profile asks for an Axon Server and none answers. */
final class AxonServerUnreachable extends RuntimeException {

    AxonServerUnreachable(String servers) {
        super("The profile axon-server is on, but no Axon Server answers at " + servers + ".");
    }
}
