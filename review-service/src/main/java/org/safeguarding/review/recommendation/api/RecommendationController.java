package org.safeguarding.review.recommendation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.safeguarding.review.recommendation.domain.RecommendationState;
import org.safeguarding.review.recommendation.domain.Source;
import org.safeguarding.review.recommendation.view.RecommendationBoard;
import org.safeguarding.review.recommendation.view.RecommendationCounts;
import org.safeguarding.review.recommendation.view.RecommendationOrder;
import org.safeguarding.review.recommendation.view.RecommendationQuestion;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows recommendations; an agency lead sees what the own organisation owns, and of others not even that they exist. */
@RestController
@RequestMapping("/recommendations")
class RecommendationController {

    private final RecommendationBoard board;
    private final RecommendationCounts counts;
    private final RecommendationReaders readers;
    private final OnDay on;

    RecommendationController(
            RecommendationBoard board, RecommendationCounts counts, RecommendationReaders readers, OnDay on) {
        this.board = board;
        this.counts = counts;
        this.readers = readers;
        this.on = on;
    }

    @GetMapping
    @PreAuthorize(RecommendationReaders.ROLES)
    @Operation(
            summary = "All recommendations over all cases",
            description =
                    "Filters of one kind are alternatives, filters of several kinds must all fit; late is what ever"
                            + " missed a day. An agency lead sees"
                            + " what the own organisation owns; an auditor reads no words.")
    BoardAnswer board(
            @RequestParam(defaultValue = "") Set<RecommendationState> state,
            @RequestParam(defaultValue = "") Set<Source> source,
            @RequestParam(defaultValue = "") Set<Agency> ownerAgency,
            @Parameter(schema = @Schema(type = "string", example = "POLICE-1"))
                    @RequestParam(required = false)
                    @Nullable
                    Organisation ownerOrganisation,
            @RequestParam(defaultValue = "") Set<Theme> theme,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean late,
            @RequestParam(required = false) @Nullable CaseId caseId,
            @RequestParam(required = false) @Nullable LocalDate dueBefore,
            @RequestParam(required = false) @Nullable LocalDate dueAfter,
            @Parameter(schema = @Schema(allowableValues = {"due", "newest", "oldest", "changed"}))
                    @RequestParam(defaultValue = "due")
                    String sort,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            Caller caller) {
        var order = RecommendationOrder.of(sort).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var question = new RecommendationQuestion(
                RecommendationReaders.limitOf(caller),
                caller.subject(),
                state,
                source,
                ownerAgency,
                ownerOrganisation,
                theme,
                overdue,
                late,
                caseId,
                dueBefore,
                dueAfter);
        var found = board.read(question, order, page, size, on.today());
        var rows = found.rows().stream()
                .map(row -> RecommendationAnswer.row(
                        row, on.today(), RecommendationReaders.readsWords(caller, row.owner())))
                .toList();
        return new BoardAnswer(page, size, found.total(), rows);
    }

    @GetMapping("/summary")
    @PreAuthorize(RecommendationReaders.ROLES)
    @Operation(
            summary = "How many recommendations there are by state, by theme and overdue",
            description = "An agency lead counts what the own organisation owns.")
    RecommendationCounts.Summary summary(Caller caller) {
        return counts.summary(RecommendationReaders.limitOf(caller), caller.subject(), on.today());
    }

    @GetMapping("/{caseId}/{reference}")
    @PreAuthorize(RecommendationReaders.ROLES)
    @Operation(
            summary = "One recommendation and all that was said about it",
            description =
                    "The ETag is the version to send back as If-Match with a change. An auditor reads no words, an"
                            + " owner none from before it was the owner.")
    ResponseEntity<RecommendationAnswer> one(
            @PathVariable CaseId caseId, @PathVariable String reference, Caller caller) {
        var row = RecommendationId.in(caseId, reference)
                .flatMap(id -> readers.find(id, caller))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var answer = RecommendationReaders.readsWords(caller, row.owner())
                ? RecommendationAnswer.whole(
                        row, on.today(), board.notes(row.id(), RecommendationReaders.readerOfWords(caller)))
                : RecommendationAnswer.row(row, on.today(), false);
        return ResponseEntity.ok().eTag(String.valueOf(row.version())).body(answer);
    }

    /** A page of the board; {@code total} counts what fits the question. */
    @Schema(name = "RecommendationBoardAnswer")
    record BoardAnswer(
            @Schema(example = "0") int page,
            @Schema(example = "20") int size,
            @Schema(example = "3") long total,
            List<RecommendationAnswer> recommendations) {}
}
