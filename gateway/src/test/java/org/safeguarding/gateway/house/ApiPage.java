package org.safeguarding.gateway.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The calls that infra/docs/api.md shows. */
public final class ApiPage {

    private static final Path PAGE = Path.of("../infra/docs/api.md");
    private static final Pattern CALL = Pattern.compile("curl (?:-X ([A-Z]+) )?\"?\\$G(/[^\\s\"]*)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final String SOME_ID = "7c1e0000-0000-4000-8000-000000000001";

    private ApiPage() {}

    /** One call: its method, and its address with an id in the place of each variable. */
    public record Call(String method, String path) {}

    /** Every call in the order of the page. */
    public static List<Call> calls() {
        try {
            return CALL.matcher(Files.readString(PAGE))
                    .results()
                    .map(call -> new Call(
                            call.group(1) == null ? "GET" : call.group(1),
                            VARIABLE.matcher(call.group(2)).replaceAll(SOME_ID)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
