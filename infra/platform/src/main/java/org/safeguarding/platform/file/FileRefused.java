package org.safeguarding.platform.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguarding.platform.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A file that is not taken, or not given out, with the reason in words; the words never repeat the file's name. */
public final class FileRefused extends RuntimeException {

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

    /** A refusal of a kind of its own, answered as a problem of the type {@code /problems/<code>}. */
    public static FileRefused because(HttpStatus status, String code, String sentence) {
        return new FileRefused(status, code, sentence, Map.of());
    }

    /** All faults of an upload at once; where it is the content alone, 415 says so. */
    static FileRefused because(List<Fault> faults, Set<FileKind> taken) {
        return faults.stream().allMatch(fault -> fault.field().equals(Upload.CONTENT))
                ? new FileRefused(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "file-type-refused",
                        "This file is not of a kind that is taken here: " + FileKind.words(taken) + ".",
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
                "The file is larger than is taken here; see maxBytes.",
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

    String code() {
        return code;
    }

    ProblemDetail problem() {
        var problem = Problems.of(status, code, sentence);
        more.forEach(problem::setProperty);
        return problem;
    }
}
