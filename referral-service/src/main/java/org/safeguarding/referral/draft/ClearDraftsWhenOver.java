package org.safeguarding.referral.draft;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Clears drafts away on the day after their last, however often the service is started anew. */
@Component
class ClearDraftsWhenOver extends RecurringTask<Void> {

    private final DraftEnds ends;

    ClearDraftsWhenOver(DraftEnds ends, @Value("${safeguarding.referral.draft.cleared-every}") Duration every) {
        super("clear-drafts", FixedDelay.of(every), Void.class);
        this.ends = ends;
    }

    @Override
    public void executeRecurringly(TaskInstance<Void> instance, ExecutionContext context) {
        ends.clear();
    }
}
