package org.safeguarding.platform.fact;

/** The names under which every command and event carries who did it and why. */
public final class Who {

    /** The opaque account or application that acted; {@code system:<service>} where a process did. */
    public static final String ACTOR = "actor";

    /** The role in which the actor acted. */
    public static final String ROLE = "role";

    /** The kind of agency that the actor belongs to; absent for processes. */
    public static final String AGENCY = "agency";

    /** The organisation that the actor belongs to, one among all of its kind; absent for processes. */
    public static final String ORGANISATION = "organisation";

    /** On whose behalf: the partner's own staff reference, or the actor whose deed set a process going. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** The request, from end to end through all services, that this belongs to. */
    public static final String CORRELATION = "correlationId";

    /** The identifier of the message that directly caused this one. */
    public static final String CAUSE = "cause";

    /** The day on which it happened in the world, where the event says so. */
    public static final String HAPPENED_ON = "happenedOn";

    private Who() {}
}
