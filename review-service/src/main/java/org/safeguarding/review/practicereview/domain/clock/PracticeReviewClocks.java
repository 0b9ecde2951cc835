package org.safeguarding.review.practicereview.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.Standing;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;
import org.safeguarding.review.practicereview.domain.Recipient;

/**
 * The clocks of one practice review as a pure function of its events: LCSPR until the report is published or withheld,
 * PREPUB for the copies before the planned day, AVAILABLE for the year after. Nothing pauses them, and nothing missed is
 * hidden.
 */
public final class PracticeReviewClocks {

    /** Who must have a copy before a report is published. */
    private static final Set<Recipient> COPIED = EnumSet.of(Recipient.NATIONAL_PANEL, Recipient.SECRETARY_OF_STATE);

    private final List<Count> review = new ArrayList<>();
    private final List<Count> copies = new ArrayList<>();
    private final List<Count> available = new ArrayList<>();
    private final List<ExplainedDelay> delays = new ArrayList<>();
    private final Set<Recipient> copied = EnumSet.noneOf(Recipient.class);
    private @Nullable LocalDate copiedOn;

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
            case Commissioned commissioned -> {
                review.add(Count.running("LCSPR", commissioned.decidedOn()));
                copied.clear();
            }
            case ClockRestarted restarted -> {
                review.replaceAll(count -> count.stopped(restarted.restartedOn()));
                review.add(Count.running("LCSPR", restarted.decidedOn()));
            }
            case Discontinued discontinued -> stop(discontinued.discontinuedOn());
            case CopiesSent sent -> copy(sent);
            case Published published -> publish(published.publishedOn());
            case Withheld withheld -> {
                review.replaceAll(count -> count.met(withheld.withheldOn()));
                copies.replaceAll(count -> count.stopped(withheld.withheldOn()));
            }
            case WithdrawnFromPublication withdrawn ->
                available.replaceAll(count -> count.met(count.deadline().dueOn()));
            case DelayExplained late ->
                delays.add(new ExplainedDelay(
                        late.explainedOn(), late.reason(), late.newTarget(), late.words(), late.told()));
            case Paused paused ->
                delays.add(new ExplainedDelay(
                        paused.pausedOn(), paused.reason(), null, paused.words(), List.of(Recipient.NATIONAL_PANEL)));
            default -> {}
        }
    }

    private void stop(LocalDate day) {
        review.replaceAll(count -> count.stopped(day));
        copies.replaceAll(count -> count.stopped(day));
    }

    /** Each planned day has its count; the copies meet it once the Panel and the Secretary of State have theirs. */
    private void copy(CopiesSent sent) {
        copied.addAll(sent.to());
        copiedOn = sent.sentOn();
        count(sent.publicationPlannedOn());
    }

    private void publish(LocalDate day) {
        review.replaceAll(count -> count.met(day));
        count(day);
        available.add(Count.running("AVAILABLE", day));
    }

    private void count(LocalDate publication) {
        if (copies.isEmpty() || !copies.getLast().deadline().trigger().equals(publication)) {
            copies.replaceAll(count -> count.stopped(count.deadline().dueOn()));
            copies.add(Count.running("PREPUB", publication));
        }
        if (copiedOn != null && copied.containsAll(COPIED)) {
            var day = copiedOn;
            copies.replaceAll(count -> count.met(day));
        }
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
