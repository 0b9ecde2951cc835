package org.safeguarding.testing.fuzz;

import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguarding.testing.fuzz.RawHttp.Answer;
import org.safeguarding.testing.fuzz.RawHttp.Request;
import tools.jackson.core.JacksonException;

/** What every answer has to be, whatever was asked. */
public final class Judge {

    private static final Pattern INSIDES = Pattern.compile(
            "Exception|\\.java:\\d+|\\b(java|javax|jakarta|tools\\.jackson|com\\.fasterxml|org\\.(springframework|postgresql|axonframework|apache|safeguarding|hibernate))\\.[a-z]|PSQL|SQLState");
    private static final Pattern CODE = Pattern.compile("/problems/[a-z0-9][a-z0-9/-]*");

    private Judge() {}

    /** What is wrong with an answer, if anything. */
    public static Optional<String> fault(Request request, Answer answer) {
        if (answer.status() == 0) {
            return Optional.of("the server hung up without an answer");
        }
        if (answer.status() >= 500) {
            return Optional.of("status " + answer.status());
        }
        if (answer.status() < 400) {
            return answer.status() >= 300 && answer.status() != 304
                    ? Optional.of("an answer that leads elsewhere: " + answer.status())
                    : Optional.empty();
        }
        return request.method().equals("HEAD") ? Optional.empty() : faultOfProblem(answer);
    }

    private static Optional<String> faultOfProblem(Answer answer) {
        var type = answer.header("Content-Type");
        if (!type.startsWith("application/problem+json")) {
            return Optional.of(answer.status() + " that is no problem but " + (type.isEmpty() ? "nothing" : type));
        }
        if (INSIDES.matcher(answer.body()).find()) {
            return Optional.of(answer.status() + " that shows our insides");
        }
        if (answer.body().contains(Nasty.CANARY)) {
            return Optional.of(answer.status() + " that repeats what was sent");
        }
        try {
            var problem = Described.parse(answer.body());
            if (!CODE.matcher(problem.path("type").asString("")).matches()) {
                return Optional.of(answer.status() + " without a code");
            }
            if (problem.path("title").asString("").length() < 10) {
                return Optional.of(answer.status() + " without a sentence");
            }
            return problem.path("status").asInt(0) == answer.status()
                    ? Optional.empty()
                    : Optional.of(answer.status() + " whose body says another status");
        } catch (JacksonException malformed) {
            return Optional.of(answer.status() + " whose body is not well-formed");
        }
    }
}
