package org.safeguarding.referral.attachment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguarding.platform.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A file that is not taken, or not given out, with the reason in words; the words never repeat the file's name. */
final class FileRefused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final String sentence;
    private final Map<String, Object> more;

    private FileRefused(HttpStatus status, String code, String sentence, Map<String, Object> more) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.sentence = sentence;
        this.more = more;
    }

    /** One thing that is wrong with an upload, by the part that it is wrong in. */
    record Fault(String field, String problem) {}

    static FileRefused because(HttpStatus status, String code, String sentence) {
        return new FileRefused(status, code, sentence, Map.of());
    }

    /** All faults of an upload at once; where it is the content alone, 415 says so. */
    static FileRefused because(List<Fault> faults) {
        return faults.stream().allMatch(fault -> fault.field().equals(Upload.CONTENT))
                ? new FileRefused(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "file-type-refused",
                        "This file is not of a kind that can be attached. A case takes " + FileKind.ALL + ".",
                        Map.of("errors", faults))
                : new FileRefused(
                        HttpStatus.BAD_REQUEST,
                        "invalid-fields",
                        "The request has fields that cannot be accepted.",
                        Map.of("errors", faults));
    }

    static FileRefused tooLarge(long maxBytes) {
        return new FileRefused(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "The file is larger than a case takes; see maxBytes.",
                Map.of("maxBytes", maxBytes));
    }

    static FileRefused malformed() {
        return because(
                HttpStatus.BAD_REQUEST,
                "malformed-body",
                "The body is not well-formed multipart/form-data with one file in a part named file.");
    }

    static FileRefused infected() {
        return because(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "file-infected",
                "The virus scanner found something in this file. It was not kept. Clean it, or tell what it says in another way.");
    }

    static FileRefused unknown() {
        return because(HttpStatus.NOT_FOUND, "unknown-attachment", "This case has no such attachment.");
    }

    String code() {
        return code;
    }

    ProblemDetail problem() {
        var problem = Problems.of(status, code, sentence);
        Stream.of(more)
                .flatMap(all -> all.entrySet().stream())
                .forEach(entry -> problem.setProperty(entry.getKey(), entry.getValue()));
        return problem;
    }
}
