package org.safeguarding.review.practicereview.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.OverdueLook;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.MissDueDay;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.springframework.stereotype.Component;

/** Notices on the day after that the months of a practice review are over, of one that rests too. */
@Component
class NoticePracticeReviewWhenOverdue extends OverdueLook {

    static final String FEATURE = "practice-review";

    NoticePracticeReviewWhenOverdue(DueDays days, LookHours hours, CommandGateway commands, Clock clock) {
        super("notice-overdue-practice-reviews", FEATURE, days, hours, commands, clock);
    }

    @Override
    protected Optional<MissDueDay> command(DueDay due, LocalDate today) {
        return Optional.of(new MissDueDay(new PracticeReviewId(due.caseId()), today));
    }
}
