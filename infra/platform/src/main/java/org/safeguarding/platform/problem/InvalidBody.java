package org.safeguarding.platform.problem;

import java.util.Comparator;
import java.util.List;

/** A body with bad fields, all of them named; never with the values that were sent. */
public final class InvalidBody extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InvalidBody(List<FieldProblem> problems) {
        super(problems.size() + " bad fields", null, false, false);
        this.problems = inOrder(problems);
    }

    /** The problems as they are told: each once, in the order of their fields. */
    static List<FieldProblem> inOrder(List<FieldProblem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::problem))
                .toList();
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
