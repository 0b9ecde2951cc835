package org.safeguarding.testing.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What came of a run: how often each status was answered, and every kind of fault with two requests that show it. */
public final class Findings {

    private static final int EXAMPLES = 2;
    private static final int SHOWN = 300;

    private final String title;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> byOperation = new TreeMap<>();
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    Findings(int requests, int operations, long seed) {
        title = "# Fuzz: " + requests + " requests, " + operations + " operations, seed " + seed;
    }

    void note(Described.Operation operation, RawHttp.Request request, RawHttp.Answer answer, List<String> wrong) {
        statuses.merge(answer.status(), 1, Integer::sum);
        byOperation.computeIfAbsent(operation.name(), name -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        for (var fault : wrong) {
            var examples = faults.computeIfAbsent(operation.name() + ": " + fault, name -> new ArrayList<>());
            if (examples.size() < EXAMPLES) {
                var body = answer.body();
                examples.add(request + " => " + body.substring(0, Math.min(SHOWN, body.length())));
            }
        }
    }

    /** Each kind of fault, with requests that show it. */
    public Map<String, List<String>> faults() {
        return faults;
    }

    /** Every status that was answered. */
    public Set<Integer> statuses() {
        return statuses.keySet();
    }

    /** The run in words. */
    public String text() {
        var text = new StringBuilder(title + "\n\nBy status: " + statuses + "\n\n");
        byOperation.forEach((name, found) ->
                text.append("- `").append(name).append("` ").append(found).append('\n'));
        text.append("\n## Faults: ").append(faults.size()).append("\n\n");
        faults.forEach((fault, examples) -> {
            text.append("- ").append(fault).append('\n');
            examples.forEach(example -> text.append("    - `").append(example).append("`\n"));
        });
        return text.toString();
    }
}
