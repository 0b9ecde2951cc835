package org.safeguarding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documents that is printed from the code: it must say what the code says. */
public final class PrintedPage {

    private static final Path DOCS = Path.of("../infra/docs");

    private PrintedPage() {}

    /**
     * Compares a page of {@code infra/docs} with what the code prints. Where they differ, the print is left in
     * {@code target/printed/} and the test fails: copy it over the page.
     */
    public static void isUpToDate(String page, String printed) {
        var fresh = Path.of("target", "printed", page);
        try {
            Files.createDirectories(fresh.getParent());
            Files.writeString(fresh, printed);
            assertThat(DOCS.resolve(page))
                    .as("infra/docs/%s is what the code prints; else copy %s over it", page, fresh)
                    .hasContent(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
