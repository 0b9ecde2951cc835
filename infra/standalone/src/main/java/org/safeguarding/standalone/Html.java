package org.safeguarding.standalone;

/** Words on a page, never markup. */
final class Html {

    private Html() {}

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String page(String title, String main) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%1$s</title>
                  <style>
                    body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c; }
                    table { border-collapse: collapse; width: 100%%; }
                    caption { text-align: left; padding-bottom: .5rem; }
                    th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid #b1b4b6; }
                    pre { white-space: pre-wrap; font: inherit; border: 1px solid #b1b4b6; padding: 1rem; }
                    a { color: #1d70b8; }
                    :focus-visible { outline: 3px solid #ffdd00; background: #ffdd00; color: #0b0c0c; }
                  </style>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                %2$s
                </main>
                </body>
                </html>
                """.formatted(escape(title), main);
    }
}
