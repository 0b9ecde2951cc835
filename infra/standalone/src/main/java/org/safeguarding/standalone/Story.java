package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code .http} file, as VS Code's REST Client and httpYac play it, with expectations in its comments. */
record Story(Path file, Map<String, String> variables, List<StoryRequest> requests) {

    private static final Pattern VARIABLE = Pattern.compile("@([\\w-]+)\\s*=\\s*(.*)");
    private static final Pattern NOTE = Pattern.compile("(?:#|//)\\s*@(name|expect|until)\\s+(.*)");
    private static final Pattern REQUEST = Pattern.compile("(?:([A-Z]+)\\s+)?(\\S+)(?:\\s+HTTP/\\S+)?");

    static Story read(Path file) {
        try {
            Story story = new Story(file, new LinkedHashMap<>(), new ArrayList<>());
            List<String> lines = Files.readAllLines(file, UTF_8);
            int from = 0;
            for (int to = 0; to <= lines.size(); to++) {
                if (to == lines.size() || lines.get(to).startsWith("###")) {
                    story.readSection(lines.subList(from, to), from);
                    from = to + 1;
                }
            }
            return story;
        } catch (IOException unreadable) {
            throw new StoryFailed("The story " + file + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** What stands between two separators: variables and notes, then perhaps one request. */
    private void readSection(List<String> lines, int offset) {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            Matcher variable = VARIABLE.matcher(line);
            Matcher note = NOTE.matcher(line);
            if (variable.matches()) {
                variables.put(variable.group(1), variable.group(2).strip());
            } else if (note.matches()) {
                notes.computeIfAbsent(note.group(1), kind -> new ArrayList<>())
                        .add(note.group(2).strip());
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("//")) {
                requests.add(readRequest(lines.subList(index, lines.size()), offset + index + 1, notes));
                return;
            }
        }
    }

    private StoryRequest readRequest(List<String> lines, int number, Map<String, List<String>> notes) {
        Matcher request = REQUEST.matcher(lines.getFirst().strip());
        if (!request.matches()) {
            throw new StoryFailed("%s, line %d: this is no request line.".formatted(file, number));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        int index = 1;
        for (; index < lines.size() && !lines.get(index).isBlank(); index++) {
            String[] header = lines.get(index).split(":", 2);
            if (header.length == 2 && !lines.get(index).startsWith("#")) {
                headers.put(header[0].strip(), header[1].strip());
            }
        }
        String method = request.group(1) == null ? "GET" : request.group(1);
        return new StoryRequest(
                notes.getOrDefault("name", List.of("line " + number)).getFirst(),
                number,
                method,
                request.group(2),
                headers,
                body(lines.subList(index, lines.size()), headers),
                notes.getOrDefault("expect", List.of()),
                notes.getOrDefault("until", List.of()));
    }

    /** The fields of a form may stand on lines of their own, and the parts of a message end theirs as RFC 2046 has it. */
    private static String body(List<String> lines, Map<String, String> headers) {
        String type = headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return String.join("", lines.stream().map(String::strip).toList());
        }
        return String.join(type.startsWith("multipart/") ? "\r\n" : "\n", lines).strip();
    }
}
