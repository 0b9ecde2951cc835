package org.safeguarding.referral.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.referral.domain.CallForReview;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.*;

/** The clocks of one case as a pure function of its events. Nothing pauses them, and nothing that was missed is hidden. */
public final class ReferralClocks {

    private final List<CaseClock> clocks = new ArrayList<>();
    private @Nullable String guidance;
    private @Nullable CallForReview call;
    private @Nullable Signature signature;

    private ReferralClocks() {}

    /** The outcome that was signed off, and the event that says so. */
    private record Signature(LocalDate on, String event) {}

    /** Every clock that these events set going, in the order in which they began. */
    public static List<CaseClock> of(List<RecordedFact> history) {
        var clocks = new ReferralClocks();
        history.forEach(clocks::follow);
        return List.copyOf(clocks.clocks);
    }

    /** What every clock of these events says on that day. */
    public static List<ClockReading> read(List<RecordedFact> history, LocalDate today) {
        return of(history).stream().map(clock -> clock.on(today)).toList();
    }

    private void follow(RecordedFact recorded) {
        switch (recorded.fact()) {
            case ReferralSubmitted event -> guidance = event.guidance();
            case GuidanceChanged event -> countUnder(event.to(), recorded.eventId());
            case InformationRequested event -> ask(event, recorded.eventId());
            case ConsiderationBegun event -> consider(event.awareOn(), recorded.eventId());
            case NotificationSent event -> notified(event, recorded.eventId());
            case NotificationAmended event -> amended(event, recorded.eventId());
            case RapidReviewRequired event -> require(event, recorded.eventId());
            case DelayExplained event -> explain(event, recorded.eventId());
            default -> end(recorded.fact(), recorded.eventId());
        }
    }

    private void end(CaseFact fact, String event) {
        switch (fact) {
            case InformationAnswered answered -> meet(answered.answeredOn(), event, ClockName.INFORMATION);
            case OutcomeRecorded outcome -> sign(new Signature(outcome.signedOffOn(), event));
            case RapidReviewReopened reopened -> signature = null;
            case RapidReviewDiscontinued ended -> signature = null;
            case NotNotified decided -> stop(decided.decidedOn(), event, ClockName.SIN, ClockName.PARTNERS);
            case CriteriaFoundNotMet found -> stop(found.foundOn(), event, ClockName.RR, ClockName.PARTNERS);
            case MarkedDuplicate marked -> stop(marked.markedOn(), event, ClockName.values());
            case MarkedOutOfArea marked -> stop(marked.markedOn(), event, ClockName.values());
            default -> {}
        }
    }

    private void ask(InformationRequested asked, String event) {
        var deadline = Deadline.asked(ClockName.INFORMATION.policy(), asked.askedOn(), asked.answerDueOn());
        begin(ClockName.INFORMATION, Count.running(deadline, event));
    }

    private void consider(LocalDate awareOn, String event) {
        begin(ClockName.SIN, Count.running(deadline(ClockName.SIN, awareOn), event));
        begin(ClockName.PARTNERS, Count.running(deadline(ClockName.PARTNERS, awareOn), event));
    }

    /** A day of awareness that the notification states otherwise is counted beside the one of the consideration. */
    private void notified(NotificationSent sent, String event) {
        if (running(ClockName.SIN).isEmpty()) {
            consider(sent.awareOn(), event);
        }
        for (var clock : running(ClockName.SIN)) {
            clock.meet(sent.sentOn(), event);
            clock.countAgain(deadline(ClockName.SIN, sent.awareOn()), sent.sentOn(), event);
        }
        for (var clock : running(ClockName.PARTNERS)) {
            told(clock, sent.awareOn(), sent.partnersToldOn(), event);
        }
        call = CallForReview.after(sent, call);
        review(sent.sentOn(), event);
    }

    private void amended(NotificationAmended amended, String event) {
        last(ClockName.SIN)
                .ifPresent(
                        clock -> clock.countAgain(deadline(ClockName.SIN, amended.awareOn()), amended.sentOn(), event));
        last(ClockName.PARTNERS).ifPresent(clock -> told(clock, amended.awareOn(), amended.partnersToldOn(), event));
        call = CallForReview.after(amended, call);
        review(amended.amendedOn(), event);
    }

    /** A notification that calls for a review is due one from then on; an outcome that was signed before is no longer owed. */
    private void review(LocalDate saidOn, String event) {
        var before = last(ClockName.RR);
        if (call == null) {
            before.ifPresent(clock -> clock.stop(saidOn, event));
        } else if (before.isPresent()) {
            var clock = before.get();
            clock.countAgain(deadline(ClockName.RR, call.on()), clock.metOn(), event);
        } else {
            stop(call.on(), event, ClockName.RR_LOCAL);
            begin(ClockName.RR, Count.running(deadline(ClockName.RR, call.on()), event));
            if (signature != null) {
                meet(signature.on(), signature.event(), ClockName.RR);
            }
        }
    }

    private void sign(Signature signed) {
        signature = signed;
        meet(signed.on(), signed.event(), ClockName.RR, ClockName.RR_LOCAL);
    }

    private void told(CaseClock clock, LocalDate awareOn, @Nullable LocalDate toldOn, String event) {
        if (toldOn != null) {
            clock.meet(toldOn, event);
        }
        clock.countAgain(deadline(ClockName.PARTNERS, awareOn), toldOn == null ? clock.metOn() : toldOn, event);
    }

    /** What is required on a notification has its clock from the notification; what was refused and is asked again, too. */
    private void require(RapidReviewRequired required, String event) {
        if (required.basis() == ReviewBasis.LOCAL_DECISION
                && running(ClockName.RR_LOCAL).isEmpty()) {
            begin(ClockName.RR_LOCAL, Count.running(deadline(ClockName.RR_LOCAL, required.requiredOn()), event));
        }
    }

    private void countUnder(String edition, String event) {
        guidance = edition;
        for (var clock : clocks) {
            var deadline = clock.last().deadline();
            if (clock.runs() && deadline.policy().guidance() != null) {
                clock.countAgain(deadline(clock.name(), deadline.trigger()), null, event);
            }
        }
    }

    private void explain(DelayExplained explained, String event) {
        clocks.stream()
                .filter(clock -> clock.title().equals(explained.clock()))
                .forEach(clock -> clock.explain(new ExplainedDelay(
                        event,
                        explained.explainedOn(),
                        explained.reason(),
                        explained.newTarget(),
                        explained.words(),
                        explained.told())));
    }

    private void meet(LocalDate day, String event, ClockName... names) {
        clocks.stream().filter(clock -> clock.name().isOneOf(names)).forEach(clock -> clock.meet(day, event));
    }

    private void stop(LocalDate day, String event, ClockName... names) {
        clocks.stream().filter(clock -> clock.name().isOneOf(names)).forEach(clock -> clock.stop(day, event));
    }

    private void begin(ClockName name, Count count) {
        clocks.add(new CaseClock(name, all(name).size() + 1, count));
    }

    private Deadline deadline(ClockName name, LocalDate trigger) {
        return Deadline.of(name.policy(), guidance, trigger);
    }

    private List<CaseClock> all(ClockName name) {
        return clocks.stream().filter(clock -> clock.name() == name).toList();
    }

    private List<CaseClock> running(ClockName name) {
        return all(name).stream().filter(CaseClock::runs).toList();
    }

    private Optional<CaseClock> last(ClockName name) {
        return all(name).stream().reduce((earlier, later) -> later);
    }
}
