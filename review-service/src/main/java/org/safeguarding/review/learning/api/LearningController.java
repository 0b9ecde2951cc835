package org.safeguarding.review.learning.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.learning.view.LearningSheets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows alternate learning; an agency lead sees that of the own organisation, and of other learning not even that it exists. */
@RestController
@RequestMapping("/learning")
class LearningController {

    private final LearningSheets sheets;
    private final LearningReaders readers;
    private final OnDay on;

    LearningController(LearningSheets sheets, LearningReaders readers, OnDay on) {
        this.sheets = sheets;
        this.readers = readers;
        this.on = on;
    }

    @GetMapping
    @PreAuthorize(LearningReaders.ROLES)
    @Operation(
            summary = "Alternate learning of all cases, the most urgent first",
            description = "An agency lead sees that of the own organisation. Late is what ever missed a day.")
    List<LearningAnswer> list(
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean late,
            Caller caller) {
        var owner = LearningReaders.seesEvery(caller) ? null : caller.affiliationOrRefuse();
        var today = on.today();
        return sheets.all(new LearningSheets.Question(overdue, late, owner, caller.subject()), today).stream()
                .map(sheet -> LearningAnswer.of(sheet, today))
                .toList();
    }

    @GetMapping("/{caseId}")
    @PreAuthorize(LearningReaders.ROLES)
    @Operation(
            summary = "How far the alternate learning of a case has come",
            description =
                    "The ETag is the version to send back as If-Match with a change. An auditor reads no words, an"
                            + " owner none from before it was the owner.")
    ResponseEntity<LearningAnswer> one(@PathVariable CaseId caseId, Caller caller) {
        var sheet = readers.find(caseId, caller).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = on.today();
        var answer = LearningReaders.readsWords(caller, sheet.owner())
                ? LearningAnswer.of(sheet, today, sheets.notes(caseId, LearningReaders.readerOfWords(caller)))
                : LearningAnswer.of(sheet, today);
        return ResponseEntity.ok().eTag(String.valueOf(sheet.version())).body(answer);
    }
}
