package org.safeguarding.referral.draft;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.UUID;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.idempotency.Idempotent;
import org.safeguarding.platform.problem.Problems;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.api.Danger;
import org.safeguarding.referral.api.Reception;
import org.safeguarding.referral.draft.DraftAnswer.DraftEntry;
import org.safeguarding.referral.draft.DraftAnswer.DraftList;
import org.safeguarding.referral.draft.DraftAnswer.DraftSheet;
import org.safeguarding.referral.draft.DraftAnswer.SavedDraft;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A referral in the making, saved whenever its author likes. To anybody but the author no draft is there. */
@RestController
@RequestMapping("/drafts")
class DraftController {

    private final Drafts drafts;
    private final DraftEnds ends;
    private final Reception reception;
    private final WritingSession session;
    private final Danger danger;

    DraftController(Drafts drafts, DraftEnds ends, Reception reception, WritingSession session, Danger danger) {
        this.drafts = drafts;
        this.ends = ends;
        this.reception = reception;
        this.session = session;
        this.danger = danger;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Idempotent
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(summary = "Begin a draft: any part of the referral form, even none")
    @DraftBody
    ResponseEntity<SavedDraft> begin(@RequestBody byte[] body, Caller caller) {
        var form = TypedForm.of(body);
        var draft = drafts.begin(caller.subject(), session.name(), form, missing(form));
        return tagged(ResponseEntity.created(URI.create("/drafts/" + draft.id())), draft)
                .body(SavedDraft.of(draft, danger));
    }

    @GetMapping
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(summary = "My drafts, the last saved first")
    DraftList mine(@RequestParam(defaultValue = "0") int page, Caller caller) {
        var lines = drafts.page(caller.subject(), Math.max(0, page));
        return new DraftList(
                drafts.count(caller.subject()),
                Math.max(0, page),
                lines.stream().map(DraftEntry::of).toList());
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "My draft exactly as typed, and what is still missing or wrong, in words")
    ResponseEntity<DraftSheet> one(@PathVariable UUID id, Caller caller) {
        var draft = drafts.find(id, author(caller)).orElseThrow(DraftController::notThere);
        var missing = reception.problemsOf(draft.form());
        return tagged(ResponseEntity.ok(), draft).body(DraftSheet.of(draft, missing, danger));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Save my draft: what is sent replaces the whole of it")
    @DraftBody
    ResponseEntity<SavedDraft> save(
            @PathVariable UUID id, @RequestBody byte[] body, ExpectedVersion expected, Caller caller) {
        var form = TypedForm.of(body);
        var draft = drafts.save(id, author(caller), expected.value(), session.name(), form, missing(form))
                .orElseThrow(DraftController::notThere);
        return tagged(ResponseEntity.ok(), draft).body(SavedDraft.of(draft, danger));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw my draft away, for good")
    void delete(@PathVariable UUID id, Caller caller) {
        if (!ends.delete(id, author(caller))) {
            throw notThere();
        }
    }

    /** Who saved it stays between the author's own windows: a time and two opaque names of sessions. */
    @ExceptionHandler
    ProblemDetail savedElsewhere(SavedElsewhere elsewhere) {
        var standing = elsewhere.standing();
        var problem = Problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "saved-elsewhere",
                "This draft was saved in another window since you opened it; nothing of yours was kept or lost here. Fetch it again before you save over it.");
        problem.setProperty("version", standing.line().version());
        problem.setProperty("savedAt", standing.line().savedAt());
        problem.setProperty("session", standing.session());
        problem.setProperty("yourSession", session.name());
        return problem;
    }

    private int missing(TypedForm form) {
        return reception.problemsOf(form.bytes()).size();
    }

    /** Drafts belong to referrers; anybody else is nobody's author. */
    static String author(Caller caller) {
        if (!caller.hasRole(Role.REFERRER)) {
            throw notThere();
        }
        return caller.subject();
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity.BodyBuilder tagged(ResponseEntity.BodyBuilder answer, Draft draft) {
        return answer.header(HttpHeaders.ETAG, "\"" + draft.line().version() + "\"");
    }
}
