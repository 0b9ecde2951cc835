package org.safeguarding.referral.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.problem.FieldProblem;
import org.safeguarding.platform.problem.InvalidBody;

/** The parameters of a list, read so that every bad one is named at once. */
final class ListParameters {

    static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 100_000;

    private final HttpServletRequest request;
    private final List<FieldProblem> problems = new ArrayList<>();

    ListParameters(HttpServletRequest request, Set<String> known) {
        this.request = request;
        request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(new FieldProblem(shown(name), "is not a parameter of this list")));
    }

    /** One of several words; the fallback where the parameter is left out. */
    <T> T one(String name, T fallback, Function<String, Optional<T>> known, Stream<String> words) {
        return single(name)
                .map(text -> known.apply(text).orElseGet(() -> bad(name, "is not one of " + list(words), fallback)))
                .orElse(fallback);
    }

    /** Any of an enum's constants, separated by commas or repeated. */
    <E extends Enum<E>> Set<E> any(String name, Class<E> type) {
        var chosen = new LinkedHashSet<E>();
        for (var text :
                values(name).flatMap(value -> Stream.of(value.split(",", -1))).toList()) {
            Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text.strip()))
                    .findFirst()
                    .ifPresentOrElse(
                            chosen::add,
                            () -> problems.add(new FieldProblem(
                                    name,
                                    "is not one of "
                                            + list(Stream.of(type.getEnumConstants())
                                                    .map(Enum::name)))));
        }
        return chosen;
    }

    @Nullable
    Boolean flag(String name) {
        return single(name)
                .<Boolean>map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> bad(name, "is not true or false", false);
                })
                .orElse(null);
    }

    int page() {
        return number("page", 0, 0, LAST_PAGE);
    }

    int size() {
        return number("size", 20, 1, LARGEST_PAGE);
    }

    /** Refuses the request where any parameter was bad. */
    void orRefuse() {
        if (!problems.isEmpty()) {
            throw new InvalidBody(problems);
        }
    }

    private int number(String name, int fallback, int from, int to) {
        return single(name)
                .map(text -> text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1)
                .map(number -> number < from || number > to
                        ? bad(name, "is not a whole number from " + from + " to " + to, fallback)
                        : number)
                .orElse(fallback);
    }

    private Optional<String> single(String name) {
        var values = values(name).toList();
        if (values.size() > 1) {
            bad(name, "is given more than once", "");
        }
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private Stream<String> values(String name) {
        var values = request.getParameterValues(name);
        return values == null ? Stream.empty() : Stream.of(values);
    }

    private <T> T bad(String name, String problem, T instead) {
        problems.add(new FieldProblem(name, problem));
        return instead;
    }

    private static String list(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    /** What a caller made up is not repeated to them but for its harmless part. */
    private static String shown(String name) {
        return name.matches("[A-Za-z0-9._-]{1,40}") ? name : "(unknown)";
    }
}
