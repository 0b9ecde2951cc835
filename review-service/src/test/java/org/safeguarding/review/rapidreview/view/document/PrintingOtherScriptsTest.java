package org.safeguarding.review.rapidreview.view.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintingOtherScriptsTest {

    private static final String ARABIC = "\u0642\u0627\u0644\u062a \u0627\u0644\u0623\u0645";
    private static final String BENGALI = "\u09ae\u09be \u09ac\u09b2\u09b2\u09c7\u09a8";
    private static final String CHINESE = "\u6bcd\u4eb2\u8bf4";
    private static final String URDU = "\u0648\u06c1 \u0628\u0686\u06d2";

    @Test
    void scripts_that_the_typeface_has_are_printed() throws IOException {
        assertThat(printed("\u017b\u00f3\u0142\u0107, \u0395\u03bb\u03ad\u03bd\u03b7, \u0410\u043d\u043d\u0430, "
                        + ARABIC))
                .contains(
                        "\u017b\u00f3\u0142\u0107",
                        "\u0395\u03bb\u03ad\u03bd\u03b7",
                        "\u0410\u043d\u043d\u0430",
                        ARABIC)
                .doesNotContain("#");
    }

    @Test
    void a_script_that_it_has_not_is_named_in_words() throws IOException {
        assertThat(printed("She said: " + BENGALI + ", " + BENGALI + ". Then: " + CHINESE + " (twice)"))
                .contains(
                        "She said: [words in Bengali script that this print cannot show; the page on the screen does]. Then:")
                .contains("[words in Han script that this print cannot show; the page on the screen does] (twice)")
                .doesNotContain("#");
    }

    @Test
    void a_text_is_printed_as_a_whole_or_not_at_all() {
        assertThat(Typeface.printable("<p>" + URDU + "</p><p>" + ARABIC + "</p>"))
                .isEqualTo("<p>[words in Arabic script that this print cannot show; the page on the screen does]</p><p>"
                        + ARABIC + "</p>");
        assertThat(Typeface.printable("<p>Seen \ud83d\udc76\ud83c\udffd twice</p>"))
                .isEqualTo("<p>Seen [a sign that this print cannot show; the page on the screen does] twice</p>");
    }

    @Test
    void words_are_written_in_their_own_direction() {
        assertThat(new Html().paragraph(ARABIC).end()).startsWith("<p dir=\"rtl\">");
        assertThat(new Html().paragraph("Nurse: " + ARABIC).end()).startsWith("<p>");
    }

    /** Left in the build's directory, so that it can be looked at. */
    private static String printed(String text) throws IOException {
        var page = new Html()
                .begin("Scripts", "body { font-family: 'DejaVu Sans Condensed' }")
                .heading(1, "Scripts")
                .paragraph(text)
                .end();
        var pdf = Pdf.of(page, 1);
        var copies = Files.createDirectories(Path.of("target", "printed"));
        Files.write(copies.resolve("scripts-" + text.length() + ".pdf"), pdf);
        try (var read = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }
}
