package org.safeguarding.platform.problem;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.safeguarding.platform.rule.RuleBroken;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A refusal is an answer, not an accident: 409 with every broken rule in its own words, and nothing about the case. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedCommandAdvice {

    @ExceptionHandler
    ProblemDetail refused(CommandExecutionException failure) throws CommandExecutionException {
        return answer(Refusal.of(failure).orElseThrow(() -> failure));
    }

    /** A rule may also be broken before there is a command, where a controller or a directory looks at it. */
    @ExceptionHandler
    ProblemDetail refused(RuleBroken broken) {
        return answer(Refusal.because(broken));
    }

    private static ProblemDetail answer(Refusal refusal) {
        if (refusal.unknownCase()) {
            return Problems.of(HttpStatus.NOT_FOUND, "unknown-case", "There is no such case here.");
        }
        var first = refusal.brokenRules().getFirst();
        var problem = Problems.of(HttpStatus.CONFLICT, first.rule(), first.sentence());
        problem.setProperty("rule", first.rule());
        problem.setProperty("brokenRules", refusal.brokenRules());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail somebodyElseWasFirst(ConcurrencyException lostRace) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "somebody-else-was-first",
                "Somebody else changed this case at the same moment; look at it again before you decide.");
    }
}
