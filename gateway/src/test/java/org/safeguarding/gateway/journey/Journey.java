package org.safeguarding.gateway.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The bodies that a case's journey needs, filled with words of the test's own choosing. */
final class Journey {

    /** Told apart from any other digits that a machine may write. */
    static final String NHS_NUMBER = "9990000018";

    static final String DATE_OF_BIRTH = "2013-04-17";

    static final String PHONE = "+442079460001";

    private Journey() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** A referral whose every free field is told apart by the word that {@code words} gives for it. */
    static String referral(java.util.function.UnaryOperator<String> words) {
        return """
                {"referrer": {"name": "%s", "role": "%s", "email": "%s@hospital.example", "phone": "%s",
                              "leadApprover": "%s", "leadApprovedOn": "%s"},
                 "children": [{"forename": "%s", "surname": "%s", "dateOfBirth": "%s", "nhsNumber": "%s",
                               "sex": "FEMALE", "address": "%s", "outcome": "SERIOUSLY_HARMED"}],
                 "incident": {"occurredOn": "%s", "agencyAwareOn": "%s", "place": "%s", "narrative": "%s"},
                 "criteria": {"abuseOrNeglect": {"finding": "SUSPECTED", "evidence": "%s"},
                              "deathOrSeriousHarm": {"finding": "SERIOUSLY_HARMED", "evidence": "%s"},
                              "jointWorkingConcern": {"finding": "YES", "evidence": "%s"}},
                 "agenciesKnown": [{"agency": "POLICE", "involvement": "%s"}],
                 "immediateDanger": true, "safetyActions": "%s"}""".formatted(
                        words.apply("referrer.name"),
                        words.apply("referrer.role"),
                        words.apply("referrer.email"),
                        PHONE,
                        words.apply("referrer.leadApprover"),
                        today().minusDays(1),
                        words.apply("child.forename"),
                        words.apply("child.surname"),
                        DATE_OF_BIRTH,
                        NHS_NUMBER,
                        words.apply("child.address"),
                        today().minusDays(3),
                        today().minusDays(3),
                        words.apply("incident.place"),
                        words.apply("incident.narrative"),
                        words.apply("criteria.abuse"),
                        words.apply("criteria.harm"),
                        words.apply("criteria.joint"),
                        words.apply("agency.involvement"),
                        words.apply("safety"));
    }

    static String accepted(String rationale, String reference) {
        return """
                {"decision": "ACCEPTED", "screenedOn": "%s", "rationale": "%s",
                 "notification": {"notified": true, "awareOn": "%s", "sentOn": "%s", "reference": "%s"}}""".formatted(today(), rationale, today().minusDays(3), today().minusDays(1), reference);
    }

    static String panel() {
        return """
            {"chair": "chair", "meetingOn": "%s", "members": [
              {"member": "panel-la", "agency": "LOCAL_AUTHORITY"}, {"member": "panel-icb", "agency": "ICB"},
              {"member": "panel-police", "agency": "POLICE"}]}""".formatted(today());
    }

    static String meeting() {
        return """
            {"heldOn": "%s", "present": ["chair", "panel-la", "panel-icb", "panel-police"]}""".formatted(today());
    }

    static String outcome(String reasons) {
        return """
                {"outcome": "LOCAL_CSPR", "decidedOn": "%s", "reasons": "%s"}""".formatted(today(), reasons);
    }

    static String signOff() {
        return """
            {"signedOffOn": "%s"}""".formatted(today());
    }
}
