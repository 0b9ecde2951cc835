package org.safeguarding.testing.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A form as a sender writes it, with bytes that no library has smoothed. */
public final class MultipartForm {

    private static final String BOUNDARY = "a-boundary-of-the-tests";
    private static final byte[] END = ("--" + BOUNDARY + "--\r\n").getBytes(UTF_8);

    private MultipartForm() {}

    /** What the request says that its body is. */
    public static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** A whole form with one file. */
    public static byte[] of(String name, String type, byte[] content) {
        return form(part(name, type), content);
    }

    /** The headers of the part that holds the file. */
    public static String part(String name, String type) {
        return "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n");
    }

    /** A form with one part under headers of the test's own. */
    public static byte[] form(String headers, byte[] content) {
        return join(piece(headers, content), END);
    }

    /** A form with the same file in two parts. */
    public static byte[] twice(String name, String type, byte[] content) {
        var piece = piece(part(name, type), content);
        return join(piece, piece, END);
    }

    private static byte[] piece(String headers, byte[] content) {
        return join(("--" + BOUNDARY + "\r\n" + headers + "\r\n").getBytes(UTF_8), content, "\r\n".getBytes(UTF_8));
    }

    /** One after the other. */
    public static byte[] join(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
