package org.safeguarding.gateway.route;

/** In which order a request is looked at: who comes (Spring Security, -100), how often, with what load. */
final class DoorOrder {

    static final int RATE_LIMIT = -90;
    static final int BODY = -80;

    private DoorOrder() {}
}
