package org.safeguarding.review.recommendation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.review.daily.DueDay;
import org.safeguarding.review.daily.DueDays;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.daily.OverdueLook;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.MissDueDay;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.springframework.stereotype.Component;

/** Notices on the day after that a recommendation was not carried out in time. */
@Component
class NoticeRecommendationWhenOverdue extends OverdueLook {

    static final String FEATURE = "recommendation";

    NoticeRecommendationWhenOverdue(DueDays days, LookHours hours, CommandGateway commands, Clock clock) {
        super("notice-overdue-recommendations", FEATURE, days, hours, commands, clock);
    }

    @Override
    protected Optional<MissDueDay> command(DueDay due, LocalDate today) {
        return RecommendationId.in(due.caseId(), due.item()).map(id -> new MissDueDay(id, today));
    }
}
