package org.safeguarding.review.practicereview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.safeguarding.platform.deadline.BankHolidays;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** The way of the approved report into the public: copies ahead, the day itself, the year after; or none of it. */
@SuppressWarnings("NullAway.Init")
class Publication {

    private final PracticeReview review;

    private final Set<Recipient> copiedTo = EnumSet.noneOf(Recipient.class);
    private LocalDate lastCopyOn;
    private LocalDate availableUntil;

    Publication(PracticeReview review) {
        this.review = review;
    }

    @CommandHandler
    void send(SendCopies command) {
        var planned = command.publicationPlannedOn();
        THE_CALENDAR_REACHES_THE_PUBLICATION.require(
                BankHolidays.englandAndWales().covers(planned));
        Rule.requireAll(
                PUBLICATION_IS_NOT_ANNOUNCED_FOR_THE_PAST.when(!planned.isBefore(command.today())),
                A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY.when(WorkingDays.isWorkingDay(planned)),
                COPIES_GO_SEVEN_WORKING_DAYS_AHEAD.when(CopyNotice.isKept(planned, command.on())));

        apply(new CopiesSent(review.caseId(), command.to().stream().sorted().toList(), command.on(), planned));
    }

    @CommandHandler
    void publish(Publish command) {
        THE_CALENDAR_REACHES_THE_PUBLICATION.require(
                BankHolidays.englandAndWales().covers(command.on()));
        Rule.requireAll(
                A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY.when(WorkingDays.isWorkingDay(command.on())),
                COPIES_GO_SEVEN_WORKING_DAYS_AHEAD.when(CopyNotice.isKept(command.on(), lastCopyOn)),
                THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES.when(
                        copiedTo.containsAll(Recipient.BEFORE_PUBLICATION)),
                THE_APPROVED_REPORT_IS_PUBLISHED.when(
                        command.hash().equals(review.report().hash())));

        apply(new Published(
                review.caseId(),
                review.report().latest(),
                command.hash(),
                command.on(),
                Deadline.of("AVAILABLE", null, command.on()).dueOn()));
    }

    @CommandHandler
    void withhold(Withhold command) {
        var withholding = command.withholding().detail().orElseThrow();
        Rule.requireAll(
                A_JUSTIFICATION_IS_GIVEN.when(!withholding.justification().isEmpty()),
                IMPROVEMENTS_ARE_PUBLISHED_INSTEAD.when(
                        !withholding.improvements().isEmpty()));

        apply(new Withheld(review.caseId(), command.on(), command.withholding()));
    }

    @CommandHandler
    void withdraw(WithdrawReport command) {
        A_REPORT_STAYS_PUBLIC_FOR_A_YEAR.require(command.on().isAfter(availableUntil));

        apply(new WithdrawnFromPublication(review.caseId(), command.on(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(Commissioned event) {
        copiedTo.clear();
    }

    @EventSourcingHandler
    void evolve(CopiesSent event) {
        copiedTo.addAll(event.to());
        lastCopyOn = event.sentOn();
    }

    @EventSourcingHandler
    void evolve(Published event) {
        availableUntil = event.availableUntil();
    }
}
