package org.safeguarding.review.rapidreview.domain;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.A_LOCAL_REVIEW_HAS_NO_NOTIFICATION;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.A_POLICY_IS_IN_FORCE;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.CALENDAR_REACHES;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.NOTHING_LIES_IN_THE_FUTURE;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.NOTIFICATION_IS_DATED;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.NOTIFIED_BEFORE_REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.deadline.BankHolidays.BeyondTheCalendar;
import org.safeguarding.platform.deadline.Policy;
import org.safeguarding.platform.deadline.PolicyTable;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.platform.rule.RuleBroken;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Open;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.NotificationFollowed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.NotificationRedated;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Opened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningRefused;

/**
 * Judges the facts on which a review is asked for. The asker waits at the far end of a topic, so a refusal is recorded
 * and announced instead of thrown.
 */
final class Opening {

    private Opening() {}

    static RapidReviewEvent judge(Open asked) {
        try {
            factsAgree(asked);
            return opened(asked);
        } catch (RuleBroken refusal) {
            List<String> rules = refusal.rules().stream().map(Rule::code).toList();
            return new OpeningRefused(
                    asked.review().caseId(),
                    asked.request(),
                    asked.basis(),
                    asked.notifiedOn(),
                    asked.requiredOn(),
                    rules);
        }
    }

    /** A local review that is notified later is counted from the notification, and waits for the national Panel. */
    static RapidReviewEvent follow(Open asked) {
        return judge(asked) instanceof Opened opened
                ? new NotificationFollowed(
                        opened.caseId(),
                        opened.request(),
                        requireNonNull(opened.notifiedOn()),
                        opened.dueOn(),
                        opened.policy())
                : judge(asked);
    }

    /** A notification whose day was put right is counted from that day, beside the count that began before. */
    static RapidReviewEvent redate(Open asked) {
        return judge(asked) instanceof Opened opened
                ? new NotificationRedated(
                        opened.caseId(),
                        opened.request(),
                        requireNonNull(opened.notifiedOn()),
                        opened.dueOn(),
                        opened.policy())
                : judge(asked);
    }

    private static void factsAgree(Open asked) {
        boolean notified = asked.basis() == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION;
        var notifiedOn = asked.notifiedOn();
        Rule.requireAll(
                NOTIFICATION_IS_DATED.when(!notified || notifiedOn != null),
                A_LOCAL_REVIEW_HAS_NO_NOTIFICATION.when(notified || notifiedOn == null),
                NOTIFIED_BEFORE_REQUIRED.when(notifiedOn == null || !notifiedOn.isAfter(asked.requiredOn())),
                NOTHING_LIES_IN_THE_FUTURE.when(!asked.requiredOn().isAfter(asked.today())),
                NOTHING_LIES_IN_THE_FUTURE.when(notifiedOn == null || !notifiedOn.isAfter(asked.today())));
    }

    private static Opened opened(Open asked) {
        var trigger = requireNonNullElse(asked.notifiedOn(), asked.requiredOn());
        var policy = policy(asked.basis(), trigger);
        return new Opened(
                asked.review().caseId(),
                asked.request(),
                asked.basis(),
                asked.notifiedOn(),
                asked.requiredOn(),
                asked.today(),
                dueOn(policy, trigger),
                policy.version());
    }

    private static Policy policy(ReviewBasis basis, LocalDate trigger) {
        var id = switch (basis) {
            case SERIOUS_INCIDENT_NOTIFICATION -> "RR";
            case LOCAL_DECISION -> "RR-LOCAL";
        };
        return PolicyTable.inForce(id, trigger).orElseThrow(() -> new RuleBroken(List.of(A_POLICY_IS_IN_FORCE)));
    }

    private static LocalDate dueOn(Policy policy, LocalDate trigger) {
        try {
            return policy.dueOn(trigger);
        } catch (BeyondTheCalendar unknown) {
            throw new RuleBroken(List.of(CALENDAR_REACHES));
        }
    }
}
