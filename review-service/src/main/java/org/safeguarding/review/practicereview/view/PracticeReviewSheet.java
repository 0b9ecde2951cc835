package org.safeguarding.review.practicereview.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.review.practicereview.domain.Copies;
import org.safeguarding.review.practicereview.domain.Course;
import org.safeguarding.review.practicereview.domain.Involved;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.safeguarding.review.practicereview.domain.clock.ClockReading;
import org.safeguarding.review.practicereview.domain.clock.Monitoring;
import org.safeguarding.review.practicereview.domain.clock.PracticeReviewClocks;

/** One practice review at one version, as its events tell it; never empty. Personal details stay sealed. */
public record PracticeReviewSheet(long version, List<PracticeReviewEvent> history) {

    public CaseId caseId() {
        return history.getFirst().caseId();
    }

    /** Where it stands. */
    public PracticeReviewState state() {
        return history.stream()
                .flatMap(event -> Course.to(event).stream())
                .reduce(PracticeReviewState.COMMISSIONED, (earlier, later) -> later);
    }

    /** Whether it rests. */
    public boolean paused() {
        return current()
                .filter(event -> event instanceof Paused || event instanceof Resumed)
                .reduce((earlier, later) -> later)
                .filter(Paused.class::isInstance)
                .isPresent();
    }

    /** The account of the reviewer who is appointed now. */
    public @Nullable String reviewer() {
        return last(ReviewerReplaced.class)
                .map(ReviewerReplaced::reviewer)
                .or(() -> last(ReviewerAppointed.class).map(ReviewerAppointed::reviewer))
                .orElse(null);
    }

    /** Whether a reviewer of that account may read it: the appointed one, as long as it runs. */
    public boolean isReadBy(String account) {
        return state().isRunning() && account.equals(reviewer());
    }

    /** Of whom the reviewer must be independent, by what is known of the case now. */
    public Involved involved() {
        var involved = last(Commissioned.class).orElseThrow().involved();
        for (var event : current().toList()) {
            involved = switch (event) {
                case ClockRestarted restarted -> restarted.involved();
                case ConflictRecorded conflict -> involved.and(conflict.person());
                default -> involved;
            };
        }
        return involved;
    }

    /** The version of that number; empty where there is none since the review was commissioned last. */
    public Optional<Drafted> draft(int number) {
        return all(Drafted.class).filter(one -> one.draft() == number).findFirst();
    }

    /** What every clock says on that day. */
    public List<ClockReading> clocks(LocalDate today) {
        return PracticeReviewClocks.of(history, today);
    }

    /** How long ago the last report of its progress was, and what was asked and not answered. */
    public Monitoring monitoring(LocalDate today) {
        return Monitoring.of(current().toList(), today);
    }

    /** The copies that are out of the latest version of the report. */
    public Copies copies() {
        var copies = Copies.NONE;
        for (var event : history) {
            copies = switch (event) {
                case Drafted drafted -> Copies.NONE;
                case CopiesSent sent -> copies.and(sent.to(), sent.sentOn());
                default -> copies;
            };
        }
        return copies;
    }

    /** The last event of its kind since the review was commissioned last. */
    public <E extends PracticeReviewEvent> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** Every event of a kind since the review was commissioned last, in order. */
    public <E extends PracticeReviewEvent> Stream<E> all(Class<E> kind) {
        return current().filter(kind::isInstance).map(kind::cast);
    }

    private Stream<PracticeReviewEvent> current() {
        int begin = 0;
        for (int at = 0; at < history.size(); at++) {
            begin = history.get(at) instanceof Commissioned ? at : begin;
        }
        return history.subList(begin, history.size()).stream();
    }
}
