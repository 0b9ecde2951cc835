package org.safeguarding.review.rapidreview.view.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a page as PDF with tagged structure (PDF/UA) and an embedded typeface; the same page gives the same bytes. */
final class Pdf {

    private Pdf() {}

    static byte[] of(String html, long version) {
        try (PdfBoxRenderer renderer = renderer(html);
                var bytes = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                document.getDocumentInformation().setCreationDate(null);
                document.getDocumentInformation().setModificationDate(null);
                document.setDocumentId(version);
                document.save(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static PdfBoxRenderer renderer(String html) {
        return Typeface.embedded(new PdfRendererBuilder())
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .withHtmlContent(Typeface.printable(html), null)
                .withProducer("Safeguarding reviews")
                .buildPdfRenderer();
    }
}
