package org.safeguarding.referral.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguarding.platform.problem.BodyReader.Reading;
import org.safeguarding.platform.problem.FieldProblem;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.json.JsonMapper;

/** Finds the fields that one object names twice: a reader silently takes the last, and the sender may have meant the first. */
@Component
class SentTwice {

    private static final int MOST_NAMED = 100;

    private final JsonMapper json;

    SentTwice(JsonMapper json) {
        this.json = json;
    }

    /** The fields that a body, which has been read as JSON, names twice. */
    List<FieldProblem> in(byte[] body) {
        var found = new ArrayList<FieldProblem>();
        var objects = new ArrayDeque<Set<String>>();
        try (var tokens = json.createParser(body)) {
            for (var token = tokens.nextToken();
                    token != null && found.size() < MOST_NAMED;
                    token = tokens.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    objects.push(new HashSet<>());
                } else if (token == JsonToken.END_OBJECT) {
                    objects.pop();
                } else if (token == JsonToken.PROPERTY_NAME
                        && !objects.element().add(tokens.currentName())) {
                    found.add(new FieldProblem(path(tokens.streamReadContext()), "must be sent only once"));
                }
            }
        }
        return found;
    }

    /** What is wrong with a body, with the fields that it names twice. */
    <T> Reading<T> beside(Reading<T> reading, byte[] body) {
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(in(body));
        return new Reading<>(reading.body(), problems);
    }

    private static String path(TokenStreamContext at) {
        var before = at.getParent() == null || at.getParent().inRoot() ? "" : path(at.getParent());
        if (at.inArray()) {
            return before + "[" + at.getCurrentIndex() + "]";
        }
        return (before.isEmpty() ? "" : before + ".") + at.currentName();
    }
}
