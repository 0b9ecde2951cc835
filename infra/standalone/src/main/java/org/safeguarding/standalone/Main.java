package org.safeguarding.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The command behind {@code ./start}. */
public final class Main {

    private static final Set<String> KNOWN = Set.of("demo", "--fresh", "--free-ports");

    private static final String USAGE = """
            Usage: ./start [--fresh] [--free-ports] [demo]

              --fresh       begin with empty data: every case, mail and key in the folder data is deleted
              --free-ports  listen on any free ports rather than the usual ones
              demo          when everything stands, play the five stories of infra/stories
            """;

    private Main() {}

    /** Starts the house and stays until it is told to stop, or until a part of it fails. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(USAGE);
            return;
        }
        for (String word : words) {
            if (!KNOWN.contains(word)) {
                System.err.println("./start does not know \"" + word + "\".");
                System.err.print(USAGE);
                System.exit(2);
            }
        }
        Path root = Path.of(System.getProperty("safeguarding.root", ""))
                .toAbsolutePath()
                .normalize();
        HouseOptions options = HouseOptions.usual(root);
        if (words.contains("--fresh")) {
            options = options.emptied();
        }
        if (words.contains("--free-ports")) {
            options = options.withPorts(Ports.free());
        }
        System.exit(new Start(options, words.contains("demo")).run());
    }
}
