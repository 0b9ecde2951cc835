package org.safeguarding.platform.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.idempotency.Idempotent;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NotebookController {

    private final CommandGateway commands;

    NotebookController(CommandGateway commands) {
        this.commands = commands;
    }

    record OpenRequest(
            @NotNull LocalDate openedOn, @Valid @NotEmpty List<Owner> owners) {
        record Owner(@NotBlank String name, @NotNull Boolean willing) {}
    }

    record NoteRequest(@NotBlank String note) {}

    @PostMapping("/notebooks")
    @PreAuthorize("hasRole('REFERRER')")
    @Idempotent
    ResponseEntity<Map<String, Object>> open(@RequestBody OpenRequest request) {
        var caseId = new CaseId(UUID.randomUUID());
        commands.sendAndWait(new NotebookCommand.Open(new NotebookCommand.NotebookId(caseId), request.openedOn()));
        return ResponseEntity.created(URI.create("/notebooks/" + caseId)).body(Map.of("caseId", caseId));
    }

    @PutMapping("/notebooks/{caseId}/note")
    @PreAuthorize("hasRole('REFERRER')")
    void write(@PathVariable CaseId caseId, @RequestBody NoteRequest request) {
        commands.sendAndWait(new NotebookCommand.WriteNote(
                new NotebookCommand.NotebookId(caseId), null, Sealed.of(SubjectId.of(caseId, "note"), request.note())));
    }

    @PostMapping("/notebooks/{caseId}/notes")
    @PreAuthorize("hasRole('REFERRER')")
    @Idempotent
    ResponseEntity<Map<String, Object>> add(@PathVariable CaseId caseId, @RequestBody NoteRequest request) {
        write(caseId, request);
        return ResponseEntity.ok(Map.of("caseId", caseId));
    }

    @PostMapping("/notebooks/{caseId}/considered-notes")
    @PreAuthorize("hasRole('REFERRER')")
    @Idempotent
    ResponseEntity<Map<String, Object>> add(
            @PathVariable CaseId caseId, @RequestBody NoteRequest request, ExpectedVersion expected) {
        write(caseId, request, expected);
        return ResponseEntity.ok(Map.of("caseId", caseId));
    }

    @PutMapping("/notebooks/{caseId}/considered-note")
    @PreAuthorize("hasAnyRole('REFERRER', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable CaseId caseId, @RequestBody NoteRequest request, ExpectedVersion expected) {
        commands.sendAndWait(new NotebookCommand.WriteNote(
                new NotebookCommand.NotebookId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "note"), request.note())));
    }

    @GetMapping("/notebooks/opened")
    @PreAuthorize("hasRole('REFERRER')")
    Map<String, Object> opened(@RequestParam LocalDate on) {
        return Map.of("openedOn", on);
    }

    /** Nobody said whose this is, so it is nobody's. */
    @GetMapping("/notebooks/unannounced")
    String unannounced() {
        return "canary";
    }
}
