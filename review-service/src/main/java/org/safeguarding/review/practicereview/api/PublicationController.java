package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.MovePublication;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Publish;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SendCopies;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Drafted;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.safeguarding.review.practicereview.domain.Recipient;
import org.safeguarding.review.practicereview.domain.ReportFile;
import org.safeguarding.review.practicereview.view.PracticeReviews;
import org.safeguarding.review.practicereview.view.ReportFiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The way of the approved report into the public: copies ahead, then the day itself. */
@RestController
class PublicationController {

    private final CommandGateway commands;
    private final PracticeReviews reviews;
    private final ReportFiles files;
    private final TransactionTemplate transaction;
    private final OnDay on;

    PublicationController(
            CommandGateway commands,
            PracticeReviews reviews,
            ReportFiles files,
            TransactionTemplate transaction,
            OnDay on) {
        this.commands = commands;
        this.reviews = reviews;
        this.files = files;
        this.transaction = transaction;
        this.on = on;
    }

    @PutMapping("/practice-reviews/{caseId}/prepublication")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Record that copies of the report went out, and state the planned day of publication",
            description =
                    "The national Panel and the Secretary of State have theirs at least seven working days before a working day"
                            + " that is not past; later copies to others move no day; "
                            + "the earliest day is shown with the review.")
    void send(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody CopiesRequest request) {
        commands.sendAndWait(new SendCopies(
                new PracticeReviewId(caseId),
                expected.value(),
                request.to(),
                on.or(request.sentOn()),
                request.publicationPlannedOn(),
                on.today()));
    }

    @PutMapping("/practice-reviews/{caseId}/publication-day")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Plan another day of publication, without new copies")
    void move(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody PublicationDayRequest request) {
        commands.sendAndWait(new MovePublication(
                new PracticeReviewId(caseId), expected.value(), on.today(), request.publicationPlannedOn()));
    }

    @PutMapping("/practice-reviews/{caseId}/publication")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Make the approved report public",
            description =
                    "From then on it can be read by everybody at /published-reviews. Refused earlier than seven working"
                            + " days after the copies to the national Panel and the Secretary of State, on weekends"
                            + " and bank holidays.")
    void publish(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody PublicationRequest request) {
        transaction.executeWithoutResult(begun -> commands.sendAndWait(new Publish(
                new PracticeReviewId(caseId),
                expected.value(),
                request.hash(),
                forThePublic(caseId, request.hash()),
                on.or(request.publishedOn()))));
    }

    /** The public copy of the version of that hash; what is not the latest, or is not ready for it, is left to the rules. */
    private @Nullable ReportFile forThePublic(CaseId caseId, String hash) {
        return reviews.of(caseId)
                .filter(sheet -> sheet.state() == PracticeReviewState.PREPUBLICATION_SENT)
                .flatMap(sheet -> sheet.last(Drafted.class))
                .filter(latest -> latest.hash().equals(hash))
                .flatMap(latest -> Optional.ofNullable(latest.file()))
                .map(file -> files.publish(caseId, file, hash))
                .orElse(null);
    }

    /** Who got a copy, when, and the day that is planned. */
    record CopiesRequest(
            @Schema(example = "[\"NATIONAL_PANEL\", \"SECRETARY_OF_STATE\"]") @NotEmpty
            Set<@NotNull Recipient> to,

            @Schema(description = "Today in London where left out.", example = "2027-03-17") @NotInFuture @Nullable
            LocalDate sentOn,

            @Schema(example = "2027-03-30") @NotNull LocalDate publicationPlannedOn) {}

    /** The day that is planned instead. */
    record PublicationDayRequest(
            @Schema(description = "A working day, today or later.", example = "2027-04-06") @NotNull
            LocalDate publicationPlannedOn) {}

    /** The day of publication and the version that is public. */
    record PublicationRequest(
            @Schema(
                    description = "The SHA-256 of the approved version.",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @NotNull
            @Pattern(regexp = Words.SHA_256, message = Words.SHA_256_FORM)
            String hash,

            @Schema(description = "Today in London where left out.", example = "2027-03-30") @NotInFuture @Nullable
            LocalDate publishedOn) {}
}
