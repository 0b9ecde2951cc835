package org.safeguarding.review.rapidreview.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.OverdueLook;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.MissSafetyAction;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.stereotype.Component;

/** Notices on the day after that an immediate safety action was not done in time. */
@Component
class NoticeSafetyActionWhenOverdue extends OverdueLook {

    static final String FEATURE = "safety-action";

    NoticeSafetyActionWhenOverdue(DueDays days, LookHours hours, CommandGateway commands, Clock clock) {
        super("notice-overdue-safety-actions", FEATURE, days, hours, commands, clock);
    }

    @Override
    protected Optional<MissSafetyAction> command(DueDay due, LocalDate today) {
        return Optional.of(new MissSafetyAction(new RapidReviewId(due.caseId()), Integer.parseInt(due.item()), today));
    }
}
