package org.safeguarding.gateway.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A small report, printed by the library that prints the reviews; its words stand in it as they are, so that a search finds them. */
final class PrintedReport {

    private PrintedReport() {}

    static byte[] of(String words) {
        try (var report = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            report.setDocumentId(1L); // the same words are the same bytes
            var page = new PDPage();
            report.addPage(page);
            try (var text = new PDPageContentStream(report, page, AppendMode.OVERWRITE, false)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 720);
                text.showText(words);
                text.endText();
            }
            report.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
