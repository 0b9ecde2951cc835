package org.safeguarding.review.learning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.review.daily.DailyLook;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.learning.domain.LearningCommand.MissDueDay;
import org.safeguarding.review.learning.domain.LearningId;
import org.springframework.stereotype.Component;

/** Notices on the day after that alternate learning was not done in time. */
@Component
class NoticeLearningWhenOverdue extends DailyLook<DueDay> {

    static final String FEATURE = "learning";

    private final DueDays days;

    NoticeLearningWhenOverdue(DueDays days, LookHours hours, CommandGateway commands, Clock clock) {
        super("notice-overdue-learning", hours, commands, clock);
        this.days = days;
    }

    @Override
    protected List<DueDay> owed(LocalDate today) {
        return days.past(FEATURE, today);
    }

    @Override
    protected Optional<MissDueDay> command(DueDay due, LocalDate today) {
        return Optional.of(new MissDueDay(new LearningId(due.caseId()), today));
    }
}
