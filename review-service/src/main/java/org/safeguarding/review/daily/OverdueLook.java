package org.safeguarding.review.daily;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Notices on the day after what was not done in time, of one feature; what is asked for then, the feature says. */
public abstract class OverdueLook extends DailyLook<DueDay> {

    private final String feature;
    private final DueDays days;

    protected OverdueLook(
            String name, String feature, DueDays days, LookHours hours, CommandGateway commands, Clock clock) {
        super(name, hours, commands, clock);
        this.feature = feature;
        this.days = days;
    }

    @Override
    protected final List<DueDay> owed(LocalDate today) {
        return days.past(feature, today);
    }
}
