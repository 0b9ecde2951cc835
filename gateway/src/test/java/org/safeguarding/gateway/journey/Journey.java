package org.safeguarding.gateway.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.safeguarding.platform.deadline.London;

/** The bodies that a case's journey needs, filled with words of the test's own choosing. */
final class Journey {

    private Journey() {}

    static LocalDate today() {
        return London.today(Clock.systemUTC());
    }

    /** The example of referral-service's own tests, with a word of {@code words} in the place of every free text. */
    static String referral(UnaryOperator<String> words) {
        return FilledForm.of(words).toString();
    }

    static String consideration(LocalDate awareOn) {
        return """
                {"awareOn": "%s"}""".formatted(awareOn);
    }

    static String notification(LocalDate sentOn, String reference) {
        return notification("SERIOUS_HARM", sentOn, reference);
    }

    static String notification(String type, LocalDate sentOn, String reference) {
        return """
                {"type": "%s", "sentOn": "%s", "partnersToldOn": "%s", "reference": "%s"}""".formatted(type, sentOn, sentOn, reference);
    }

    static String accepted(UnaryOperator<String> words) {
        return screened("ACCEPTED", "SUSPECTED", words);
    }

    static String declined(UnaryOperator<String> words) {
        return screened("DECLINED", "NONE", words);
    }

    private static String screened(String decision, String abuseOrNeglect, UnaryOperator<String> words) {
        return """
                {"decision": "%s", "screenedOn": "%s", "partnersConferredOn": "%s",
                 "criteria": {
                   "abuseOrNeglect": {"finding": "%s", "evidence": "%s", "reason": "%s"},
                   "deathOrSeriousHarm": {"finding": "SERIOUSLY_HARMED", "evidence": "%s", "reason": "%s"},
                   "jointWorkingConcern": {"finding": "YES", "evidence": "%s", "reason": "%s"}},
                 "rationale": "%s", "feedback": "%s"}""".formatted(
                        decision,
                        RunningHouse.dayOfReferrals(),
                        RunningHouse.dayOfReferrals(),
                        abuseOrNeglect,
                        words.apply("screening.abuse.evidence"),
                        words.apply("screening.abuse.reason"),
                        words.apply("screening.harm.evidence"),
                        words.apply("screening.harm.reason"),
                        words.apply("screening.working.evidence"),
                        words.apply("screening.working.reason"),
                        words.apply("screening.rationale"),
                        words.apply("screening.feedback"));
    }
}
