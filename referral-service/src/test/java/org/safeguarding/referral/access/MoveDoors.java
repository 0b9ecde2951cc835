package org.safeguarding.referral.access;

import static org.safeguarding.referral.access.CasesToCome.today;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.referral.domain.NotificationMoves;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralMoves;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.*;
import org.safeguarding.testing.access.Endpoint;

/** At which door each move is asked for, and in which words; the tables of moves themselves are the domain's. */
final class MoveDoors {

    /** A door, and a body that asks there for the move. */
    record Door(String path, String body) {

        boolean isAt(Endpoint endpoint) {
            return endpoint.name().equals("PUT /referrals/{caseId}/" + path);
        }
    }

    /** Stands for a case that another one may be a duplicate of. */
    static final String AN_ORIGINAL = "an-original";

    private static final String GROUND = "\"evidence\": \"Seen.\", \"reason\": \"Therefore.\"";
    private static final String REASON = "{\"reason\": \"A reason.\"}";

    private MoveDoors() {}

    /** Every move of both tables. */
    static List<Move<?>> moves() {
        return Stream.<Move<?>>concat(ReferralMoves.table().stream(), NotificationMoves.table().stream())
                .toList();
    }

    static Door of(Move<?> move) {
        var door = doors().get(move.command());
        if (door == null) {
            throw new AssertionError("No door is known at which " + move.name() + " is asked for.");
        }
        return door;
    }

    private static Map<Class<?>, Door> doors() {
        Map<Class<?>, Door> doors = new LinkedHashMap<>();
        doors.put(
                RequestInformation.class,
                new Door(
                        "information-request",
                        "{\"questions\": \"Who?\", \"answerDueOn\": \"%s\"}".formatted(today())));
        doors.put(AnswerInformation.class, new Door("information-answer", "{\"answer\": \"Nobody.\"}"));
        doors.put(Accept.class, new Door("screening", screening("ACCEPTED")));
        doors.put(ProposeDecline.class, new Door("screening", screening("DECLINED")));
        doors.put(CountersignDecline.class, new Door("screening/countersignature", "{}"));
        doors.put(SendDeclineBack.class, new Door("screening/sent-back", REASON));
        doors.put(
                MarkDuplicate.class,
                new Door("duplicate-of", "{\"original\": \"" + AN_ORIGINAL + "\", \"reason\": \"A reason.\"}"));
        doors.put(
                MarkOutOfArea.class,
                new Door("out-of-area", "{\"authority\": \"Next Borough\", \"reason\": \"There.\"}"));
        doors.put(Withdraw.class, new Door("withdrawal", REASON));
        doors.put(Reopen.class, new Door("reopening", "{\"information\": \"New.\", \"source\": \"Police\"}"));
        doors.put(
                ReturnToScreening.class, new Door("return-to-screening", "{\"laAwareOn\": \"%s\"}".formatted(today())));
        doors.put(Consider.class, new Door("notification/consideration", "{\"awareOn\": \"%s\"}".formatted(today())));
        doors.put(
                Notify.class,
                new Door(
                        "notification",
                        "{\"type\": \"SERIOUS_HARM\", \"sentOn\": \"%s\", \"reference\": \"SIN-1\"}"
                                .formatted(today())));
        doors.put(
                DecideNotToNotify.class,
                new Door("notification/decision-not-to-notify", "{\"rationale\": \"A rationale.\"}"));
        doors.put(FindCriteriaNotMet.class, new Door("notification/criteria-not-met", REASON));
        doors.put(AmendNotification.class, new Door("notification/amendment", """
                        {"type": "DEATH", "awareOn": "%1$s", "sentOn": "%1$s", "reference": "SIN-1",
                         "reason": "A reason."}""".formatted(today())));
        return Map.copyOf(doors);
    }

    private static String screening(String decision) {
        return """
                {"decision": "%1$s", "screenedOn": "%2$s", "partnersConferredOn": "%2$s",
                 "criteria": {"abuseOrNeglect": {"finding": "KNOWN", %3$s},
                              "deathOrSeriousHarm": {"finding": "SERIOUSLY_HARMED", %3$s},
                              "jointWorkingConcern": {"finding": "NO", %3$s}},
                 "rationale": "A rationale.", "feedback": "Feedback."}""".formatted(decision, today(), GROUND);
    }
}
