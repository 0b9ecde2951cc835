package org.safeguarding.review.practicereview.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.file.FileDownload;
import org.safeguarding.platform.file.FilePlace;
import org.safeguarding.platform.file.FileProperties;
import org.safeguarding.platform.file.FileRefused;
import org.safeguarding.platform.file.SealedFiles;
import org.safeguarding.platform.file.Upload;
import org.safeguarding.platform.file.VirusScanner;
import org.safeguarding.platform.sealed.Sealer;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Drafted;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Published;
import org.safeguarding.review.practicereview.domain.PublicationKey;
import org.safeguarding.review.practicereview.domain.ReportFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of the reports, beside the events that hold their hashes. All versions of a case rest under one key; what is
 * published rests a second time, under the key of the publication.
 */
@Component
public class ReportFiles {

    private final SealedFiles files;
    private final VirusScanner scanner;
    private final int mostInACase;

    ReportFiles(JdbcClient db, Sealer sealer, VirusScanner scanner, FileProperties limits) {
        this.files = new SealedFiles(db, sealer, "report_content", "file_id");
        this.scanner = scanner;
        this.mostInACase = limits.mostInACase();
    }

    /** Keeps a version in the transaction in which it is handed in. */
    public ReportFile keep(CaseId caseId, Upload upload) {
        if (files.countOf(caseId) >= mostInACase) {
            throw FileRefused.because(
                    HttpStatus.CONFLICT,
                    "too-many-reports",
                    "This case has as many versions of its report as one case may have.");
        }
        var id = UUID.randomUUID();
        files.keep(draftAt(caseId, id), upload.bytes());
        return new ReportFile(id, upload.bytes().size(), upload.kind().mediaType(), upload.scan());
    }

    /** Keeps the version a second time, for the public, in the transaction in which it is published. */
    public ReportFile publish(CaseId caseId, ReportFile version, String sha256) {
        var id = UUID.randomUUID();
        var scan = lookedAt(draftAt(caseId, version.id()), version);
        files.copy(draftAt(caseId, version.id()), publicAt(caseId, id), sha256);
        return new ReportFile(id, version.size(), version.mediaType(), scan);
    }

    /** The version as an answer, once all of it was compared with its hash. */
    public ResponseEntity<InputStreamResource> version(Drafted version) {
        var file = kept(version.file());
        var name = name(version.caseId(), version.draft());
        return answer(draftAt(version.caseId(), file.id()), name, file, file.scan(), version.hash());
    }

    /** The version as an answer that leaves the house: what no virus scanner has looked at yet is looked at before. */
    public ResponseEntity<InputStreamResource> outgoing(Drafted version) {
        var file = kept(version.file());
        var name = name(version.caseId(), version.draft());
        var place = draftAt(version.caseId(), file.id());
        return answer(place, name, file, lookedAt(place, file), version.hash());
    }

    /** What is public, as an answer. */
    public ResponseEntity<InputStreamResource> published(Published report) {
        var file = kept(report.file());
        var name = name(report.caseId(), report.draft());
        return answer(publicAt(report.caseId(), file.id()), name, file, file.scan(), report.hash());
    }

    private ResponseEntity<InputStreamResource> answer(
            FilePlace place, String name, ReportFile file, Scan scan, String sha256) {
        try {
            files.verify(place, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileDownload.of(files.read(place), name, file.mediaType(), file.size(), scan);
    }

    private Scan lookedAt(FilePlace place, ReportFile version) {
        if (version.scan() != Scan.NOT_SCANNED || !scanner.isThere()) {
            return version.scan();
        }
        try (var plain = files.read(place)) {
            var scan = scanner.scan(plain);
            if (scan == Scan.INFECTED) {
                throw FileRefused.because(
                        HttpStatus.CONFLICT,
                        "report-infected",
                        "The virus scanner found something in this version of the report, so it does not leave the house.");
            }
            return scan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is no file where the version was recorded by its hash alone. */
    private static ReportFile kept(@Nullable ReportFile file) {
        if (file == null) {
            throw FileRefused.because(
                    HttpStatus.NOT_FOUND,
                    "report-without-file",
                    "This version of the report was recorded by its hash, before files were kept here. Ask the partnership for it.");
        }
        return file;
    }

    /** As a version is called where it is given out: by the case, never by what its author called it. */
    private static String name(CaseId caseId, int draft) {
        return "practice-review-" + caseId + "-" + draft + ".pdf";
    }

    private static FilePlace draftAt(CaseId caseId, UUID id) {
        return new FilePlace(caseId, id, SubjectId.of(caseId, "practice-review-report"));
    }

    private static FilePlace publicAt(CaseId caseId, UUID id) {
        return new FilePlace(caseId, id, PublicationKey.of(caseId));
    }
}
