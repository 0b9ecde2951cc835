package org.safeguarding.review.rapidreview.view.clock;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.deadline.PolicyTable;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/**
 * The clocks of one review as a pure function of its facts: the review itself, its returns, its meeting, its signature and
 * the national Panel's reply. They are counted from the notification, or from the requirement of a local review; a
 * notification that was dated anew is counted beside the first. Nothing pauses them; a missed day stays missed; and the second course of a review that was reopened has no clock in the guidance.
 */
public final class ReviewClocks {

    static final String REVIEW = "RR";
    static final String LOCAL_REVIEW = "RR-LOCAL";
    private static final String RETURNS = "RETURNS";
    private static final String MEETING = "MEETING-TO";
    private static final String SIGN_OFF = "SIGN-OFF-TO";
    private static final String REPLY = "PANEL_REPLY";

    private final List<ReviewClock> clocks = new ArrayList<>();
    private final Map<Affiliation, @Nullable Boolean> returns = new HashMap<>();
    private @Nullable RecordedSignature signature;

    private record RecordedSignature(LocalDate on, String event) {}

    private ReviewClocks() {}

    /** Every clock that these facts set going, in the order in which they began. */
    public static List<ReviewClock> of(List<RecordedFact> history) {
        var clocks = new ReviewClocks();
        history.forEach(clocks::follow);
        return List.copyOf(clocks.clocks);
    }

    private void follow(RecordedFact recorded) {
        var event = recorded.eventId();
        switch (recorded.fact()) {
            case Opened it -> open(it, event);
            case NotificationFollowed it -> {
                var running = running();
                stop(it.on(), event, LOCAL_REVIEW, RETURNS, MEETING, SIGN_OFF);
                count(it.on(), it.policy(), running, event);
            }
            case NotificationRedated it -> count(it.on(), it.policy(), running(), event);
            case AgencyAsked it -> returns.put(it.agency(), null);
            case ReturnSubmitted it -> answer(it.agency(), true, it.on(), event);
            case ReturnMissing it -> answer(it.agency(), false, it.on(), event);
            case MeetingHeld it -> meet(it.heldOn(), event, MEETING);
            case SignedOff it -> sign(it, event);
            case SentToPanel it -> begin(REPLY, Deadline.of(REPLY, null, it.on()), event);
            case PanelResponded it -> meet(it.on(), event, REPLY);
            case PanelAnswered it -> begin(REPLY, Deadline.of(REPLY, null, it.on()), event);
            case Discontinued it -> stop(it.on(), event, REVIEW, LOCAL_REVIEW, RETURNS, MEETING, SIGN_OFF, REPLY);
            default -> {}
        }
    }

    private void open(Opened it, String event) {
        returns.clear();
        signature = null;
        var trigger = it.notifiedOn() == null ? it.requiredOn() : it.notifiedOn();
        begin(it.basis() == ReviewBasis.LOCAL_DECISION ? LOCAL_REVIEW : REVIEW, trigger, it.policy(), event);
        beginSteps(trigger, event, Set.of(RETURNS, MEETING, SIGN_OFF));
    }

    private Set<String> running() {
        return clocks.stream().filter(ReviewClock::runs).map(ReviewClock::name).collect(toSet());
    }

    /** A notification counts anew what still runs; a signature that was given before it meets the new clock, too. */
    private void count(LocalDate on, String policy, Set<String> running, String event) {
        begin(REVIEW, on, policy, event);
        beginSteps(on, event, running);
        if (signature != null) {
            meet(signature.on(), signature.event(), REVIEW);
        }
    }

    private void beginSteps(LocalDate trigger, String event, Set<String> names) {
        for (var name : List.of(RETURNS, MEETING, SIGN_OFF)) {
            if (names.contains(name)) {
                begin(name, Deadline.of(name, null, trigger), event);
            }
        }
    }

    /** Returns are met when the last one is in; where one is recorded as missing, they end without being met. */
    private void answer(Affiliation agency, boolean in, LocalDate day, String event) {
        returns.put(agency, in);
        if (returns.values().stream().allMatch(Boolean.TRUE::equals)) {
            meet(day, event, RETURNS);
        } else if (!returns.containsValue(null)) {
            stop(day, event, RETURNS);
        }
    }

    private void sign(SignedOff it, String event) {
        signature = new RecordedSignature(it.signedOffOn(), event);
        meet(it.signedOffOn(), event, REVIEW, LOCAL_REVIEW, SIGN_OFF);
    }

    private void begin(String name, LocalDate trigger, String policy, String event) {
        var deadline = PolicyTable.rows().stream()
                .filter(row -> row.version().equals(policy))
                .findFirst()
                .map(row -> Deadline.of(row, trigger))
                .orElseGet(() -> Deadline.of(name, null, trigger));
        begin(name, deadline, event);
    }

    private void begin(String name, Deadline deadline, String event) {
        clocks.add(ReviewClock.running(name, deadline, event));
    }

    private void meet(LocalDate day, String event, String... names) {
        clocks.replaceAll(
                clock -> clock.runs() && Set.of(names).contains(clock.name()) ? clock.met(day, event) : clock);
    }

    private void stop(LocalDate day, String event, String... names) {
        clocks.replaceAll(
                clock -> clock.runs() && Set.of(names).contains(clock.name()) ? clock.stopped(day, event) : clock);
    }
}
