package org.safeguarding.review.rapidreview.view.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typeface of printed copies: Latin, Greek, Cyrillic, Hebrew, Arabic and some more. Of a text in another script it says in
 * words that it is there, since a row of marks for what is missing says nothing.
 */
final class Typeface {

    private static final String NAME = "DejaVu Sans Condensed";
    private static final String REGULAR = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf";
    private static final String BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf";
    private static final CmapLookup GLYPHS = glyphs();

    private Typeface() {}

    static PdfRendererBuilder embedded(PdfRendererBuilder builder) {
        return builder.useFont(() -> file(REGULAR), NAME).useFont(() -> file(BOLD), NAME, 700, FontStyle.NORMAL, true);
    }

    /** The page with every text that cannot be printed told in words; its markup is plain letters and passes. */
    static String printable(String page) {
        var printed = new StringBuilder();
        int end;
        for (int start = 0; start < page.length(); start = end) {
            end = endOfRun(page, start);
            var run = page.substring(start, end);
            printed.append(run.codePoints().allMatch(Typeface::prints) ? run : inWords(run));
        }
        return printed.toString();
    }

    /** A text in one script is printed as a whole or not at all; a single sign or Latin letter stands for itself. */
    private static int endOfRun(String page, int start) {
        var script = scriptOf(page.codePointAt(start));
        boolean alone = script == UnicodeScript.COMMON && prints(page.codePointAt(start));
        int end = start + Character.charCount(page.codePointAt(start));
        for (int at = end; at < page.length(); at += Character.charCount(page.codePointAt(at))) {
            int point = page.codePointAt(at);
            boolean continues =
                    scriptOf(point) == script && !alone && (script != UnicodeScript.COMMON || !prints(point));
            if (continues || UnicodeScript.of(point) == UnicodeScript.INHERITED) {
                end = at + Character.charCount(point);
            } else if (script == UnicodeScript.COMMON || point == '<' || scriptOf(point) != UnicodeScript.COMMON) {
                return end;
            }
        }
        return end;
    }

    /** Latin letters are taken one by one, like signs. */
    private static UnicodeScript scriptOf(int point) {
        var script = UnicodeScript.of(point);
        return script == UnicodeScript.LATIN || script == UnicodeScript.INHERITED ? UnicodeScript.COMMON : script;
    }

    private static boolean prints(int point) {
        return GLYPHS.getGlyphId(point) != 0 || Character.isWhitespace(point);
    }

    private static String inWords(String run) {
        var script = scriptOf(run.codePointAt(0));
        var what = script == UnicodeScript.COMMON ? "a sign" : "words in " + named(script) + " script";
        return "[" + what + " that this print cannot show; the page on the screen does]";
    }

    private static String named(UnicodeScript script) {
        var name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.UK);
    }

    private static CmapLookup glyphs() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file(REGULAR)))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(name));
    }
}
