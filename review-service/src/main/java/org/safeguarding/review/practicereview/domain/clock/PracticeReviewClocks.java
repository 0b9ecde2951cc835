package org.safeguarding.review.practicereview.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.Standing;
import org.safeguarding.review.practicereview.domain.Copies;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/**
 * The clocks of one practice review as a pure function of its events: LCSPR until the report is published or withheld,
 * PREPUB for the copies before the planned day, AVAILABLE for the year after. Nothing pauses them, and nothing missed is
 * hidden.
 */
public final class PracticeReviewClocks {

    private final List<Count> review = new ArrayList<>();
    private final List<Count> copies = new ArrayList<>();
    private final List<Count> available = new ArrayList<>();
    private final List<ExplainedDelay> delays = new ArrayList<>();
    private Copies copied = Copies.NONE;
    private @Nullable LocalDate planned;

    private PracticeReviewClocks() {}

    /** What every clock that these events set going says on that day. */
    public static List<ClockReading> of(List<? extends PracticeReviewEvent> history, LocalDate today) {
        var clocks = new PracticeReviewClocks();
        history.forEach(clocks::follow);
        return Stream.of(
                        new ClockReading("LCSPR", standings(clocks.review, today), List.copyOf(clocks.delays)),
                        new ClockReading("PREPUB", standings(clocks.copies, today), List.of()),
                        new ClockReading("AVAILABLE", standings(kept(clocks.available, today), today), List.of()))
                .filter(clock -> !clock.counts().isEmpty())
                .toList();
    }

    private void follow(PracticeReviewEvent event) {
        switch (event) {
            case Commissioned commissioned -> review.add(Count.running("LCSPR", commissioned.decidedOn()));
            case ClockRestarted restarted -> {
                review.replaceAll(count -> count.stopped(restarted.restartedOn()));
                review.add(Count.running("LCSPR", restarted.decidedOn()));
            }
            case Discontinued discontinued -> stop(discontinued.discontinuedOn());
            case Drafted drafted -> {
                copied = Copies.NONE;
                planned = null;
                copies.replaceAll(count -> count.stopped(drafted.draftedOn()));
            }
            case CopiesSent sent -> {
                copied = copied.and(sent.to(), sent.sentOn());
                count(sent.publicationPlannedOn());
            }
            case PublicationMoved moved -> count(moved.publicationPlannedOn());
            case Published published -> publish(published.publishedOn());
            case Withheld withheld -> {
                review.replaceAll(count -> count.met(withheld.withheldOn()));
                copies.replaceAll(count -> count.stopped(withheld.withheldOn()));
                available.add(Count.running("AVAILABLE", withheld.withheldOn()));
            }
            case WithdrawnFromPublication withdrawn ->
                available.replaceAll(count -> count.met(count.deadline().dueOn()));
            case DelayExplained late ->
                delays.add(new ExplainedDelay(
                        dueOn(), late.explainedOn(), late.reason(), late.newTarget(), null, late.words(), late.told()));
            case Paused paused ->
                delays.add(ExplainedDelay.pause(dueOn(), paused.pausedOn(), paused.reason(), paused.words()));
            case Resumed resumed -> delays.replaceAll(delay -> delay.endingOn(resumed.resumedOn()));
            default -> {}
        }
    }

    private LocalDate dueOn() {
        return review.getLast().deadline().dueOn();
    }

    private void stop(LocalDate day) {
        delays.replaceAll(delay -> delay.endingOn(day));
        review.replaceAll(count -> count.stopped(day));
        copies.replaceAll(count -> count.stopped(day));
    }

    private void publish(LocalDate day) {
        review.replaceAll(count -> count.met(day));
        count(day);
        available.add(Count.running("AVAILABLE", day));
    }

    /** Each planned day has its count; the copies meet it once the Panel and the Secretary of State have theirs. */
    private void count(LocalDate publication) {
        if (!publication.equals(planned)) {
            planned = publication;
            copies.replaceAll(count -> count.stopped(count.deadline().dueOn()));
            copies.add(Count.running("PREPUB", publication));
        }
        copied.completeOn().ifPresent(day -> copies.replaceAll(count -> count.met(day)));
    }

    private static List<Standing> standings(List<Count> counts, LocalDate today) {
        return counts.stream().map(count -> count.on(today)).toList();
    }

    /** What had to stay public long enough has done so once its day is over. */
    private static List<Count> kept(List<Count> counts, LocalDate today) {
        return counts.stream()
                .map(count -> today.isAfter(count.deadline().dueOn())
                        ? count.met(count.deadline().dueOn())
                        : count)
                .toList();
    }
}
