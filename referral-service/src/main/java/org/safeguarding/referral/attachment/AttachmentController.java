package org.safeguarding.referral.attachment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.file.FileDownload;
import org.safeguarding.platform.file.FileErased;
import org.safeguarding.platform.file.FileForm;
import org.safeguarding.platform.file.FilePlace;
import org.safeguarding.platform.file.FileProperties;
import org.safeguarding.platform.file.FileRefused;
import org.safeguarding.platform.file.SealedFiles;
import org.safeguarding.platform.file.Upload;
import org.safeguarding.platform.file.VirusScanner;
import org.safeguarding.platform.idempotency.Idempotent;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.Attachment;
import org.safeguarding.referral.domain.ReferralCommand.Attach;
import org.safeguarding.referral.domain.ReferralCommand.RecordScan;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/referrals/{caseId}/attachments")
class AttachmentController {

    private final CommandGateway commands;
    private final SealedFiles contents;
    private final Attachments attachments;
    private final FileProperties properties;
    private final VirusScanner scanner;

    AttachmentController(
            CommandGateway commands,
            SealedFiles contents,
            Attachments attachments,
            FileProperties properties,
            VirusScanner scanner) {
        this.commands = commands;
        this.contents = contents;
        this.attachments = attachments;
        this.properties = properties;
        this.scanner = scanner;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Idempotent
    @PreAuthorize("hasAnyRole('REFERRER', 'SCREENER')")
    @Operation(
            summary = "Attach a file",
            description =
                    "One file of at most 25 MB in a part named file: PDF, docx, odt, JPEG, PNG, TIFF, HEIC or plain"
                            + " text in UTF-8, recognised by its content. Its name's ending and its declared type must agree.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileForm.class))))
    @ApiResponse(responseCode = "201", description = "Attached. Whether it was scanned for viruses is said in words.")
    ResponseEntity<Attached> attach(@PathVariable CaseId caseId, @Parameter(hidden = true) Upload upload) {
        if (contents.countOf(caseId) >= properties.mostInACase()) {
            throw FileRefused.because(
                    HttpStatus.CONFLICT,
                    "too-many-attachments",
                    "This case has as many attachments as one case may have.");
        }
        var id = UUID.randomUUID();
        contents.keep(place(caseId, id), upload.bytes());
        commands.sendAndWait(new Attach(
                new ReferralId(caseId),
                new Attachment(
                        id,
                        upload.bytes().sha256(),
                        upload.bytes().size(),
                        upload.kind().mediaType(),
                        upload.scan(),
                        Sealed.of(place(caseId, id).subject(), upload.name()))));
        return ResponseEntity.created(URI.create("/referrals/" + caseId + "/attachments/" + id))
                .body(new Attached(
                        id, upload.bytes().sha256(), upload.bytes().size(), FileDownload.inWords(upload.scan())));
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('REFERRER', 'SCREENER')")
    List<AttachmentAnswer> list(@PathVariable CaseId caseId) {
        return attachments.of(caseId).stream().map(AttachmentAnswer::of).toList();
    }

    @GetMapping("/{attachmentId}")
    @PreAuthorize("hasAnyRole('REFERRER', 'SCREENER')")
    @Operation(
            summary = "Read an attached file",
            description = "The bytes as they were sent, compared with their SHA-256 before the first is given out. The"
                    + " header Virus-Scan says in words whether a scanner has looked at them.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<InputStreamResource> read(@PathVariable CaseId caseId, @PathVariable UUID attachmentId)
            throws IOException {
        var entry = readable(caseId, attachmentId);
        if (entry.scan() == Scan.INFECTED) {
            throw FileRefused.because(
                    HttpStatus.CONFLICT,
                    "attachment-infected",
                    "The virus scanner found something in this file, so it is held back.");
        }
        contents.verify(place(caseId, attachmentId), entry.sha256());
        return FileDownload.of(
                contents.read(place(caseId, attachmentId)),
                entry.name().detail().orElseThrow(),
                entry.mediaType(),
                entry.size(),
                entry.scan());
    }

    @PostMapping("/{attachmentId}/scan")
    @PreAuthorize("hasAnyRole('SCREENER', 'OPERATOR')")
    @Operation(summary = "Let the virus scanner look at a file once more")
    ScanAnswer scanAgain(@PathVariable CaseId caseId, @PathVariable UUID attachmentId) throws IOException {
        var entry = readable(caseId, attachmentId);
        if (!scanner.isThere()) {
            throw FileRefused.because(
                    HttpStatus.CONFLICT,
                    "no-virus-scanner",
                    "No virus scanner is configured here. The file stays as it is: "
                            + FileDownload.inWords(entry.scan()));
        }
        contents.verify(place(caseId, attachmentId), entry.sha256());
        Scan scan;
        try (var plain = contents.read(place(caseId, attachmentId))) {
            scan = scanner.scan(plain);
        }
        if (scan == Scan.NOT_SCANNED) {
            throw FileRefused.because(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "virus-scanner-silent",
                    "The virus scanner gave no verdict. The file stays as it is: "
                            + FileDownload.inWords(entry.scan()));
        }
        commands.sendAndWait(new RecordScan(new ReferralId(caseId), attachmentId, scan));
        return new ScanAnswer(attachmentId, FileDownload.inWords(scan));
    }

    private Attachments.Entry readable(CaseId caseId, UUID attachmentId) {
        var entry = attachments
                .find(caseId, attachmentId)
                .orElseThrow(() -> FileRefused.because(
                        HttpStatus.NOT_FOUND, "unknown-attachment", "This case has no such attachment."));
        if (entry.name() instanceof Sealed.Erased<String> gone) {
            throw new FileErased(new FileErased.How(gone.at(), gone.by(), gone.basis()));
        }
        return entry;
    }

    /** Each attachment is a subject of its own: it has its own key, which can be destroyed alone. */
    private static FilePlace place(CaseId caseId, UUID attachmentId) {
        return new FilePlace(caseId, attachmentId, SubjectId.of(caseId, "attachment-" + attachmentId));
    }

    /** What the sender gets in hand; it is kept with the Idempotency-Key, so it names nothing. */
    record Attached(
            UUID id,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            long size,
            @Schema(example = FileDownload.NOT_SCANNED) String scan) {}

    /** What the virus scanner says now. */
    record ScanAnswer(
            UUID id, @Schema(example = FileDownload.CLEAN) String scan) {}
}
