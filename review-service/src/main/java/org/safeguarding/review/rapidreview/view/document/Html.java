package org.safeguarding.review.rapidreview.view.document;

import static java.util.stream.Collectors.joining;

import java.text.Bidi;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a page that is both HTML and well-formed XML; every text is escaped, every table has a caption and scoped headers. */
final class Html {

    /** Such a word, a hash or an address, may be broken anywhere; all others only between words. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{17,}");

    private final StringBuilder page = new StringBuilder();

    Html begin(String title, String style) {
        page.append(
                        "<!DOCTYPE html>\n<html lang=\"en-GB\" xml:lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\">\n")
                .append("<head>\n<meta charset=\"UTF-8\"/>\n<title>")
                .append(escaped(title))
                .append("</title>\n<meta name=\"description\" content=\"")
                .append(escaped(title))
                .append("\"/>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n");
        return this;
    }

    String end() {
        return page.append("</body>\n</html>\n").toString();
    }

    Html heading(int level, String text) {
        return element("h" + level, "", text);
    }

    Html paragraph(String text) {
        return element("p", "", text);
    }

    Html paragraph(String kind, String text) {
        return element("p", " class=\"" + kind + "\"", text);
    }

    /** Behind the text, and at the foot of every printed page; those who hear the page find the same at its head. */
    Html mark(String text) {
        return element("div", " class=\"mark\" aria-hidden=\"true\"", text)
                .element("div", " class=\"foot\" aria-hidden=\"true\"", text);
    }

    /** Names and what belongs to them. */
    Html facts(String caption, Map<String, String> facts) {
        open(" class=\"facts\"", caption).append("<tbody>\n");
        facts.forEach((name, value) -> page.append("<tr>")
                .append(cell("th", " scope=\"row\"", name))
                .append(cell("td", "", value))
                .append("</tr>\n"));
        return close();
    }

    /** Rows under named columns; the first cell of a row is its name. Where there are none, it says so. */
    Html table(String caption, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return paragraph(caption + ": none.");
        }
        open("", caption)
                .append("<thead><tr>")
                .append(columns.stream()
                        .map(column -> cell("th", " scope=\"col\"", column))
                        .collect(joining()))
                .append("</tr></thead>\n<tbody>\n");
        rows.forEach(this::row);
        return close();
    }

    private void row(List<String> cells) {
        page.append("<tr>").append(cell("th", " scope=\"row\"", cells.getFirst()));
        cells.stream().skip(1).forEach(text -> page.append(cell("td", "", text)));
        page.append("</tr>\n");
    }

    private StringBuilder open(String attributes, String caption) {
        return page.append("<table")
                .append(attributes)
                .append(">\n<caption>")
                .append(escaped(caption))
                .append("</caption>\n");
    }

    private Html close() {
        page.append("</tbody>\n</table>\n");
        return this;
    }

    private Html element(String name, String attributes, String text) {
        page.append(cell(name, attributes, text)).append('\n');
        return this;
    }

    private static String cell(String name, String attributes, String text) {
        var breaks = !attributes.contains("class=") && LONG_WORD.matcher(text).find() ? " class=\"long\"" : "";
        return "<" + name + attributes + breaks + direction(text) + ">" + lines(text) + "</" + name + ">";
    }

    /** Words are written in the direction of their first letter. */
    private static String direction(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                        && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1
                ? " dir=\"rtl\""
                : "";
    }

    private static String lines(String text) {
        return text.lines().map(Html::escaped).collect(joining("<br/>"));
    }

    /** What XML forbids becomes the mark of an unreadable character. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
