package org.safeguarding.referral.process;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.referral.domain.ReferralCommand.RecordOriginalDecision;
import org.safeguarding.referral.domain.ReferralEvent.DeclineCountersigned;
import org.safeguarding.referral.domain.ReferralEvent.MarkedOutOfArea;
import org.safeguarding.referral.domain.ReferralEvent.OriginalDecided;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewConcluded;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewDiscontinued;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewReopened;
import org.safeguarding.referral.domain.ReferralEvent.ReferralAccepted;
import org.safeguarding.referral.domain.ReferralEvent.ReferralClosed;
import org.safeguarding.referral.domain.ReferralEvent.ReferralReopened;
import org.safeguarding.referral.domain.ReferralEvent.SecondReferralLinked;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.process.SecondReferrals.Course;
import org.springframework.stereotype.Component;

/**
 * Second referrals go the way of their original, whether they are linked before it is decided or after; a duplicate that
 * has duplicates of its own passes it on. A withdrawal is the referrer's own and is told to nobody else.
 */
@Component
@ProcessingGroup("tell-second-referrals")
@DisallowReplay
class TellSecondReferralsWhenOriginalDecided {

    private final CommandGateway commands;
    private final SecondReferrals seconds;

    TellSecondReferralsWhenOriginalDecided(CommandGateway commands, SecondReferrals seconds) {
        this.commands = commands;
        this.seconds = seconds;
    }

    @EventHandler
    void on(SecondReferralLinked event) {
        seconds.link(event.caseId(), event.second());
        seconds.courseOf(event.caseId()).ifPresent(course -> tell(event.second(), course));
    }

    @EventHandler
    void on(ReferralAccepted event) {
        came(event.caseId(), ReferralState.ACCEPTED, null, event.screening().screenedOn());
    }

    @EventHandler
    void on(DeclineCountersigned event) {
        came(event.caseId(), ReferralState.DECLINED, null, event.countersignedOn());
    }

    @EventHandler
    void on(MarkedOutOfArea event) {
        came(event.caseId(), ReferralState.OUT_OF_AREA, null, event.markedOn());
    }

    @EventHandler
    void on(ReferralReopened event) {
        came(event.caseId(), ReferralState.REOPENED, null, event.reopenedOn());
    }

    /** A signed outcome may still be reconsidered: it is told once it is carried out. */
    @EventHandler
    void on(RapidReviewConcluded event) {
        came(event.caseId(), ReferralState.CLOSED, event.outcome(), event.concludedOn());
    }

    /** What ended without an outcome closes without one, whatever was signed before. */
    @EventHandler
    void on(RapidReviewDiscontinued event) {
        seconds.courseOf(event.caseId())
                .ifPresent(course ->
                        seconds.remember(event.caseId(), new Course(course.state(), null, course.decidedOn())));
    }

    @EventHandler
    void on(ReferralClosed event) {
        var outcome = seconds.courseOf(event.caseId()).map(Course::outcome);
        came(event.caseId(), ReferralState.CLOSED, outcome.orElse(null), event.closedOn());
    }

    @EventHandler
    void on(RapidReviewReopened event) {
        came(event.caseId(), ReferralState.ACCEPTED, null, event.reopenedOn());
    }

    @EventHandler
    void on(OriginalDecided event) {
        came(event.caseId(), event.state(), event.outcome(), event.decidedOn());
    }

    private void came(CaseId caseId, ReferralState state, @Nullable ReviewOutcome outcome, LocalDate on) {
        var course = new Course(state, outcome, on);
        seconds.remember(caseId, course);
        seconds.of(caseId).forEach(second -> tell(second, course));
    }

    private void tell(CaseId second, Course course) {
        commands.sendAndWait(new RecordOriginalDecision(
                new ReferralId(second), course.state(), course.outcome(), course.decidedOn()));
    }
}
