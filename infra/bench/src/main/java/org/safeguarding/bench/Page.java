package org.safeguarding.bench;

import java.nio.file.Path;

/** A page of words with a place for tables between two marks. */
final class Page {

    static final String BEGIN = "<!-- measured: everything from here to the end mark is written by Bench report -->";
    static final String END = "<!-- end of what is measured -->";

    private Page() {}

    static String withTables(String page, String tables) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The page has no place for tables: the marks are missing.");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n\n" + tables + "\n" + page.substring(end);
    }

    /** Where the numbers behind the tables are kept. */
    static Path jsonBeside(Path page) {
        return page.resolveSibling(page.getFileName().toString().replaceFirst("\\.md$", ".json"));
    }
}
