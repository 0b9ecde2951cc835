package org.safeguarding.standalone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code {{words}}} by what is known when they are used: variables, earlier answers, fresh ids and dates. */
final class StoryVariables {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(.+?)\\s*}}");
    private static final Pattern ANSWER = Pattern.compile("([\\w-]+)\\.response\\.(body|headers)\\.(.+)");
    private static final Pattern DATE = Pattern.compile("\\$datetime\\s+[\"']YYYY-MM-DD[\"'](?:\\s+(-?\\d+)\\s+d)?");

    /** Where the services count their days. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, StoryAnswer> answers = new HashMap<>();

    /** What is handed in wins over what the file says. */
    StoryVariables(Map<String, String> ofFile, Map<String, String> handedIn) {
        variables.putAll(ofFile);
        variables.putAll(handedIn);
    }

    void remember(String name, StoryAnswer answer) {
        answers.put(name, answer);
    }

    String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(valueOf(place.group(1))));
    }

    private String valueOf(String words) {
        Matcher answer = ANSWER.matcher(words);
        Matcher date = DATE.matcher(words);
        if (words.equals("$guid") || words.equals("$uuid")) {
            return UUID.randomUUID().toString();
        }
        if (date.matches()) {
            String days = Optional.ofNullable(date.group(1)).orElse("0");
            return LocalDate.now(LONDON).plusDays(Long.parseLong(days)).toString();
        }
        if (answer.matches()) {
            return fromAnswer(words, answer.group(1), answer.group(2), answer.group(3));
        }
        String value = variables.get(words);
        if (value == null) {
            throw new StoryFailed("nothing is known of {{" + words + "}}");
        }
        return fill(value);
    }

    private String fromAnswer(String words, String name, String where, String path) {
        return Optional.ofNullable(answers.get(name))
                .flatMap(answer -> where.equals("headers")
                        ? answer.headers().firstValue(path)
                        : answer.wordsAt(path.startsWith("$") ? path : "$." + path))
                .orElseThrow(() -> new StoryFailed("nothing is known of {{" + words + "}}"));
    }
}
