package org.safeguarding.platform.concurrency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.security.Caller;

/** What happened to a case since the caller looked: who did what, in which role, and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(@Nullable String who, String role, @Nullable String what, Instant at) {

    /** A referrer learns that a case moved on, and by which role, but never what another organisation did or who there. */
    static Change of(DomainEventMessage<?> event, EventNames names, Caller caller) {
        var metaData = event.getMetaData();
        var onlyRefers = caller.roles().stream().allMatch(role -> role == Role.REFERRER);
        var own = caller.affiliation().filter(home -> home.isIn(metaData)).isPresent();
        var hidden = onlyRefers && !own;
        return new Change(
                hidden ? null : String.valueOf(metaData.get(Who.ACTOR)),
                String.valueOf(metaData.get(Who.ROLE)),
                hidden ? null : names.nameOf(event.getPayloadType()).orElse("unknown"),
                event.getTimestamp());
    }
}
