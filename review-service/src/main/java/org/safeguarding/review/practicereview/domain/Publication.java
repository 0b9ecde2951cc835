package org.safeguarding.review.practicereview.domain;

import static java.util.Comparator.naturalOrder;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.deadline.BankHolidays;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** The way of the approved report into the public: copies ahead, the day itself, the year after; or none of it. */
@SuppressWarnings("NullAway.Init")
class Publication {

    private final PracticeReview review;

    private final Map<Agency, WithholdingAgreed> withholding = new EnumMap<>(Agency.class);
    private final Set<Recipient> drawn = EnumSet.noneOf(Recipient.class);
    private Copies copies = Copies.NONE;
    private LocalDate availableUntil;

    Publication(PracticeReview review) {
        this.review = review;
    }

    @CommandHandler
    void draw(DrawCopy command) {
        THE_APPROVED_REPORT_IS_SENT.require(
                command.hash().equals(review.report().hash()));

        apply(new CopyDrawn(
                review.caseId(), review.report().latest(), command.hash(), command.recipient(), command.on()));
    }

    @CommandHandler
    void send(SendCopies command) {
        var planned = command.publicationPlannedOn();
        THE_COPIES_WERE_DRAWN.require(!review.report().isKept() || drawn.containsAll(required(command.to())));
        plan(planned, command.today(), copies.and(command.to(), command.on()), command.on());

        apply(new CopiesSent(review.caseId(), command.to().stream().sorted().toList(), command.on(), planned));
    }

    private static Set<Recipient> required(Set<Recipient> to) {
        var required = new HashSet<>(to);
        required.retainAll(Recipient.BEFORE_PUBLICATION);
        return required;
    }

    @CommandHandler
    void move(MovePublication command) {
        plan(command.publicationPlannedOn(), command.on(), copies, command.on());

        apply(new PublicationMoved(review.caseId(), command.on(), command.publicationPlannedOn()));
    }

    private static void plan(LocalDate publication, LocalDate today, Copies sent, LocalDate nextCopyOn) {
        THE_CALENDAR_REACHES_THE_PUBLICATION.require(
                BankHolidays.englandAndWales().covers(publication));
        Rule.requireAll(
                PUBLICATION_IS_NOT_ANNOUNCED_FOR_THE_PAST.when(!publication.isBefore(today)),
                A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY.when(WorkingDays.isWorkingDay(publication)),
                COPIES_GO_SEVEN_WORKING_DAYS_AHEAD.when(CopyNotice.isKept(publication, sent.completeOn(nextCopyOn))));
    }

    @CommandHandler
    void publish(Publish command) {
        THE_CALENDAR_REACHES_THE_PUBLICATION.require(
                BankHolidays.englandAndWales().covers(command.on()));
        var complete = copies.completeOn();
        Rule.requireAll(
                A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY.when(WorkingDays.isWorkingDay(command.on())),
                COPIES_GO_SEVEN_WORKING_DAYS_AHEAD.when(complete.map(day -> CopyNotice.isKept(command.on(), day))
                        .orElse(true)),
                THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES.when(complete.isPresent()),
                THE_APPROVED_REPORT_IS_PUBLISHED.when(isTheReport(command)));

        apply(new Published(
                review.caseId(),
                review.report().latest(),
                command.hash(),
                command.on(),
                publicUntil(command.on()),
                command.file()));
    }

    /** A version that was handed in as a file is public as one. */
    private boolean isTheReport(Publish command) {
        var report = review.report();
        return command.hash().equals(report.hash()) && (command.file() != null || !report.isKept());
    }

    @CommandHandler
    void withhold(Withhold command) {
        var words = command.withholding().detail().orElseThrow();
        Rule.requireAll(
                THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES.when(copies.completeOn()
                        .filter(day -> !command.on().isBefore(day))
                        .isPresent()),
                A_PARTNER_AGREES_TO_WITHHOLD_ONCE.when(!withholding.containsKey(command.partner())),
                A_JUSTIFICATION_IS_GIVEN.when(!words.justification().isEmpty()),
                IMPROVEMENTS_ARE_PUBLISHED_INSTEAD.when(!words.improvements().isEmpty()));

        apply(new WithholdingAgreed(review.caseId(), command.partner(), command.on(), command.withholding()));
        if (withholding.keySet().containsAll(Agency.SAFEGUARDING_PARTNERS)) {
            withheld(command);
        }
    }

    private void withheld(Withhold last) {
        var stated = withholding.values().stream()
                .flatMap(agreed -> agreed.withholding().detail().stream())
                .toList();
        var on = withholding.values().stream()
                .map(WithholdingAgreed::agreedOn)
                .max(naturalOrder())
                .orElseThrow();
        var together = Withholding.together(stated);
        apply(new Withheld(
                review.caseId(),
                on,
                publicUntil(on),
                last.withholding().map(words -> together),
                Sealed.of(PublicationKey.of(review.caseId()), together.improvements())));
    }

    private static LocalDate publicUntil(LocalDate publication) {
        return Deadline.of("AVAILABLE", null, publication).dueOn();
    }

    @CommandHandler
    void withdraw(WithdrawReport command) {
        A_REPORT_STAYS_PUBLIC_FOR_A_YEAR.require(command.on().isAfter(availableUntil));

        apply(new WithdrawnFromPublication(review.caseId(), command.on(), command.reason()));
    }

    /** A new version of the report begins its way into the public anew. */
    @EventSourcingHandler
    void evolve(Drafted event) {
        copies = Copies.NONE;
        drawn.clear();
        withholding.clear();
    }

    @EventSourcingHandler
    void evolve(CopyDrawn event) {
        drawn.add(event.recipient());
    }

    @EventSourcingHandler
    void evolve(CopiesSent event) {
        copies = copies.and(event.to(), event.sentOn());
    }

    @EventSourcingHandler
    void evolve(WithholdingAgreed event) {
        withholding.put(event.partner(), event);
    }

    @EventSourcingHandler
    void evolve(Published event) {
        availableUntil = event.availableUntil();
    }
}
