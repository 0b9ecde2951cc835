package org.safeguarding.review.learning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.OverdueLook;
import org.safeguarding.review.learning.domain.LearningCommand.MissDueDay;
import org.safeguarding.review.learning.domain.LearningId;
import org.springframework.stereotype.Component;

/** Notices on the day after that alternate learning was not done in time. */
@Component
class NoticeLearningWhenOverdue extends OverdueLook {

    static final String FEATURE = "learning";

    NoticeLearningWhenOverdue(DueDays days, LookHours hours, CommandGateway commands, Clock clock) {
        super("notice-overdue-learning", FEATURE, days, hours, commands, clock);
    }

    @Override
    protected Optional<MissDueDay> command(DueDay due, LocalDate today) {
        return Optional.of(new MissDueDay(new LearningId(due.caseId()), today));
    }
}
