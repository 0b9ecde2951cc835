package org.safeguarding.review.rapidreview.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.review.daily.DailyLook;
import org.safeguarding.review.daily.LookHours;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.ChaseReturn;
import org.springframework.stereotype.Component;

/** Chases each return that an agency owes by the highest step of the ladder that is reached. */
@Component
class ChaseReturnsWhenOwed extends DailyLook<OwedReturn> {

    private final OwedReturns returns;

    ChaseReturnsWhenOwed(OwedReturns returns, LookHours hours, CommandGateway commands, Clock clock) {
        super("chase-owed-returns", hours, commands, clock);
        this.returns = returns;
    }

    @Override
    protected List<OwedReturn> owed(LocalDate today) {
        return returns.dueBy(ReminderLadder.horizon(today));
    }

    @Override
    protected Optional<ChaseReturn> command(OwedReturn owed, LocalDate today) {
        return ReminderLadder.reached(owed.dueOn(), today)
                .filter(owed::awaits)
                .map(step -> new ChaseReturn(new RapidReviewId(owed.caseId()), owed.agency(), step, today));
    }
}
