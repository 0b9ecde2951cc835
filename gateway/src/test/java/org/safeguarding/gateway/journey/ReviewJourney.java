package org.safeguarding.gateway.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The bodies that a Rapid Review needs on its way, for days of the test's own choosing. */
final class ReviewJourney {

    static final List<String> MEMBERS = List.of("panel-la", "panel-icb", "panel-police");
    static final List<String> PARTNERS = List.of("partner-la", "partner-icb", "partner-police");
    static final List<String> PRESENT = present("chair");

    private ReviewJourney() {}

    /** Everybody at the meeting of a panel under that chair. */
    static List<String> present(String chair) {
        return Stream.concat(Stream.of(chair), MEMBERS.stream()).toList();
    }

    static String agency(String agency, String organisation, String lead) {
        return """
                {"agency": "%s", "organisation": "%s", "lead": "%s", "subjects": ["the child"],
                 "periodFrom": "2024-09-01", "periodTo": "2026-09-01"}""".formatted(agency, organisation, lead);
    }

    static String nilReturn() {
        return """
                {"nil": true, "author": "A. Author", "approver": "B. Approver", "recordsSearched": "All records"}""";
    }

    /** A return that tells of one contact, each text a word of the test's own. */
    static String fullReturn(String words) {
        return """
                {"nil": false, "author": "%1$s", "approver": "%1$s", "recordsSearched": "%1$s",
                 "contacts": [{"on": "2026-08-20", "at": "14:30", "who": "%1$s", "what": "%1$s", "childSeen": true,
                               "outcome": "%1$s"}],
                 "familyInformation": "%1$s", "analysis": "%1$s", "goodPractice": "%1$s", "learningPotential": "%1$s",
                 "immediateActions": ["%1$s"], "proposedActions": ["%1$s"], "sharingLimits": "%1$s"}""".formatted(words);
    }

    static String panel(LocalDate meetingOn) {
        return panel("chair", meetingOn);
    }

    static String panel(String chair, LocalDate meetingOn) {
        return """
                {"chair": "%s", "meetingOn": "%s", "members": [
                  {"member": "panel-la", "agency": "LOCAL_AUTHORITY"}, {"member": "panel-icb", "agency": "ICB"},
                  {"member": "panel-police", "agency": "POLICE"}]}""".formatted(chair, meetingOn);
    }

    static String meeting(LocalDate heldOn) {
        return meeting("chair", heldOn);
    }

    static String meeting(String chair, LocalDate heldOn) {
        return """
                {"heldOn": "%s", "present": ["%s"]}""".formatted(heldOn, String.join("\", \"", present(chair)));
    }

    static String noConflict(LocalDate on) {
        return """
                {"conflict": false, "on": "%s"}""".formatted(on);
    }

    static String position(String outcome, String words, LocalDate on) {
        return """
                {"outcome": "%s", "words": "%s", "on": "%s"}""".formatted(outcome, words, on);
    }

    static String outcome(String outcome, String words, LocalDate decidedOn) {
        return """
                {"outcome": "%s", "decidedOn": "%s", "reasons": "%3$s", "criteria": "%3$s", "alternatives": "%3$s"}""".formatted(outcome, decidedOn, words);
    }

    static String signOff(LocalDate on) {
        return """
                {"signedOffOn": "%s"}""".formatted(on);
    }

    static String agreement(LocalDate on) {
        return panelAnswer("AGREES", "The Panel agrees.", on);
    }

    static String panelAnswer(String answer, String words, LocalDate on) {
        return """
                {"answer": "%s", "words": "%s", "on": "%s"}""".formatted(answer, words, on);
    }

    static String delay(String reason, String words, LocalDate newTarget) {
        return """
                {"reason": "%s", "words": "%s", "newTarget": "%s", "told": ["POLICE", "ICB"]}""".formatted(reason, words, newTarget);
    }

    static String on(LocalDate day) {
        return """
                {"on": "%s"}""".formatted(day);
    }
}
