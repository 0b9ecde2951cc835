package org.safeguarding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON forms that somebody approved by committing them, in {@code src/test/resources}. */
public final class ApprovedJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ApprovedJson() {}

    /** What somebody approved once; nothing is compared. */
    public static String approved(String file) {
        try {
            return Files.readString(Path.of("src/test/resources", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares a form with its approved file and returns the latter. Where there is none yet, the form is written beside
     * it as {@code ….received.json} and the test fails: rename the file to approve it.
     */
    public static String compare(String file, String actual) {
        var approved = Path.of("src/test/resources", file);
        var form = JSON.writeValueAsString(JSON.readTree(actual)) + "\n";
        try {
            if (!Files.exists(approved)) {
                Files.createDirectories(approved.getParent());
                Files.writeString(approved.resolveSibling(approved.getFileName() + ".received.json"), form);
            }
            assertThat(approved).as("approved form").exists();
            var text = Files.readString(approved);
            assertThat(form).as(file).isEqualTo(text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
