package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.*;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnEngines
class ScreeningIT {

    private static final String UNASSIGNED = "/work-list?list=unassigned&sort=newest&size=100";

    private final ReferralApi api;

    @Autowired
    ScreeningIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
    }

    @Test
    void a_notified_case_is_accepted_and_leaves_the_queue() {
        var caseId = api.referred();
        api.eventually(SCREENER, UNASSIGNED, queue -> has(queue, caseId));
        api.changed(NOTIFIER, caseId, "/notification/consideration", AWARE);
        api.changed(NOTIFIER, caseId, "/notification", NOTIFIED);

        api.changed(SCREENER, caseId, "/screening", ACCEPT);

        var summary = api.summary(caseId, state("ACCEPTED"));
        assertThat(summary.path("result").asString()).isEqualTo("ACCEPTED");
        assertThat(summary.path("desk").path("notification").asString()).isEqualTo("NOTIFIED");
        assertThat(summary.path("desk").path("awareOn").asString()).isEqualTo("2025-09-07");
        assertThat(summary.path("screenedOn").asString()).isEqualTo(today());
        api.eventually(SCREENER, UNASSIGNED, queue -> !has(queue, caseId));
    }

    @Test
    void a_notification_that_was_sent_twice_wrong_is_amended_and_later_found_not_to_meet_the_criteria() {
        var caseId = api.accepted();
        api.changed(NOTIFIER, caseId, "/notification/amendment", """
                {"type": "DEATH", "awareOn": "2025-09-06", "sentOn": "2025-09-09", "reference": "SIN-2025-2",
                 "reason": "The child has died since."}""");
        api.changed(NOTIFIER, caseId, "/notification/criteria-not-met", """
                {"reason": "The examination shows a natural cause.", "panelToldOn": "2025-09-20"}""");

        var desk = api.summary(
                        caseId,
                        read -> "CRITERIA_NOT_MET"
                                .equals(read.path("desk").path("notification").asString()))
                .path("desk");
        assertThat(desk.path("notificationType").asString()).isEqualTo("DEATH");
        assertThat(desk.path("notifiedOn").asString()).isEqualTo("2025-09-09");
        assertThat(kinds(NOTIFIER, caseId, 4))
                .containsExactly("NOTIFICATION_REFERENCE", "ACCEPTANCE", "NOTIFICATION_AMENDED", "CRITERIA_NOT_MET");
    }

    @Test
    void a_declined_referral_tells_its_referrer_the_feedback_and_nothing_else() {
        var caseId = api.referred();
        api.changed(SCREENER, caseId, "/screening", DECLINE);
        assertThat(kinds(SCREENER, caseId, 1)).containsExactly("DECLINE_PROPOSED");
        assertThat(api.get(HOSPITAL, "/referrals/" + caseId + "/notes").body()).isEmpty();
        assertThat(api.get(HOSPITAL, "/referrals/" + caseId)
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("SUBMITTED");

        api.changed(CHAIR, caseId, "/screening/countersignature", "{}");

        var summary = api.summary(caseId, state("DECLINED"));
        assertThat(summary.toString()).doesNotContain("accident");
        assertThat(kinds(SCREENER, caseId, 2)).containsExactly("DECLINE_PROPOSED", "FEEDBACK");
        var heard = api.get(HOSPITAL, "/referrals/" + caseId + "/notes");
        assertThat(heard.body().get(0).path("words").asString()).isEqualTo("Thank you for referring.");
        assertThat(heard.text()).doesNotContain("accident");
        assertThat(api.get(HOSPITAL, "/referrals/" + caseId).body().has("desk")).isFalse();
    }

    @Test
    void a_decline_is_sent_back_by_the_chair() {
        var caseId = api.referred();
        api.changed(SCREENER, caseId, "/screening", DECLINE);
        api.changed(CHAIR, caseId, "/screening/sent-back", """
                {"reason": "Ask the school first."}""");

        var answer = api.change(CHAIR, caseId, "/screening/countersignature", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.brokenRules()).containsExactly("referral/a-decline-is-proposed");
    }

    @Test
    void a_question_is_asked_and_answered() {
        var caseId = api.referred();
        api.changed(SCREENER, caseId, "/information-request", """
                {"questions": "Who was at home?", "answerDueOn": "%s"}""".formatted(today()));
        var asked = api.eventually(
                HOSPITAL,
                "/referrals/" + caseId,
                read -> state("INFO_REQUESTED").test(read));
        assertThat(asked.path("answerDueOn").asString()).isEqualTo(today());
        assertThat(api.change(SCREENER, caseId, "/screening", DECLINE).brokenRules())
                .containsExactly("referral/a-submitted-referral-is-declined");

        api.changed(HOSPITAL, caseId, "/information-answer", """
                {"answer": "The mother and an uncle."}""");

        api.summary(caseId, state("SUBMITTED"));
        assertThat(kinds(HOSPITAL, caseId, 2)).containsExactly("QUESTIONS", "ANSWER");
    }

    @Test
    void a_declined_referral_is_reopened_and_its_first_decision_stays_legible() {
        var caseId = api.declined();
        api.changed(SCREENER, caseId, "/reopening", """
                {"information": "Messages point to exploitation.", "source": "Police"}""");
        api.changed(SCREENER, caseId, "/return-to-screening", """
                {"laAwareOn": "%s"}""".formatted(today()));

        api.summary(caseId, state("SUBMITTED"));
        assertThat(kinds(SCREENER, caseId, 3)).containsExactly("DECLINE_PROPOSED", "FEEDBACK", "REOPENING");
    }

    @Test
    void a_referral_is_given_to_another_area_or_taken_back() {
        var elsewhere = api.referred();
        api.changed(SCREENER, elsewhere, "/out-of-area", """
                {"authority": "Neighbouring Borough", "reason": "It happened there."}""");
        var withdrawn = api.referred();
        api.changed(HOSPITAL, withdrawn, "/withdrawal", """
                {"reason": "Sent twice."}""");

        assertThat(api.summary(elsewhere, state("OUT_OF_AREA")).path("result").asString())
                .isEqualTo("OUT_OF_AREA");
        api.summary(withdrawn, state("WITHDRAWN"));
    }

    @Test
    void the_edition_of_the_guidance_is_changed_with_a_reason() {
        var caseId = api.referred();
        api.changed(SCREENER, caseId, "/guidance", """
                {"guidance": "WT2018", "reason": "It happened before the newer edition."}""");

        api.summary(
                caseId,
                read -> "WT2018".equals(read.path("desk").path("guidance").asString()));
        assertThat(api.change(SCREENER, caseId, "/guidance", """
                {"guidance": "WT1066", "reason": "An old one."}""").brokenRules())
                .containsExactly("referral/the-guidance-is-published");
    }

    @Test
    void a_case_that_does_not_exist_is_not_screened() {
        var answer = api.change(SCREENER, new CaseId(UUID.randomUUID()), "/screening", ACCEPT, "\"0\"");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("status").asInt()).isEqualTo(404);
    }

    @Test
    void a_second_decision_is_refused_in_the_rules_own_words() {
        var caseId = api.accepted();

        var answer = api.screen(caseId, DECLINE);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.brokenRules()).containsExactly("referral/a-submitted-referral-is-declined");
        assertThat(answer.body().path("title").asString())
                .isEqualTo("A decline is proposed while a referral is being screened and no question is open.");
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        var answer = api.screen(
                api.referred(), DECLINE.replace("DECLINED", "ACCEPTED").replace("\"2025-09-10\"", "null"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.brokenRules())
                .containsExactly(
                        "referral/the-notify-decision-is-made",
                        "referral/the-three-partners-have-conferred",
                        "referral/the-statutory-criteria-are-found");
    }

    @Test
    void the_notification_is_the_local_authoritys_alone() {
        var caseId = api.referred();
        var police = Tokens.of("police-notifier", Role.NOTIFIER, Agency.POLICE);

        assertThat(api.change(SCREENER, caseId, "/notification/consideration", AWARE)
                        .status())
                .isEqualTo(403);
        assertThat(api.change(police, caseId, "/notification/consideration", AWARE)
                        .brokenRules())
                .containsExactly("serious-incident-notification/only-the-local-authority-notifies");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /decision                                | null
            /decision                                | "MAYBE"
            /screenedOn                              | "2199-01-01"
            /partnersConferredOn                     | "2199-01-01"
            /criteria                                | null
            /criteria/abuseOrNeglect                 | null
            /criteria/abuseOrNeglect/finding         | "PERHAPS"
            /criteria/deathOrSeriousHarm/evidence    | " "
            /criteria/jointWorkingConcern/reason     | null
            /agency                                  | "POLICE"
            """)
    void a_bad_field_is_named(String path, String value) {
        var body = ReferralJson.of(ACCEPT).with(path, ReferralJson.JSON.readTree(value));

        var answer = api.screen(api.referred(), body.toString());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.badFields()).containsExactly(ReferralJson.fieldOf(path));
    }

    private List<String> kinds(String token, CaseId caseId, int atLeast) {
        return api.eventually(token, "/referrals/" + caseId + "/notes", notes -> notes.size() >= atLeast)
                .valueStream()
                .map(note -> note.path("kind").asString())
                .toList();
    }

    private static Predicate<JsonNode> state(String state) {
        return read -> state.equals(read.path("state").asString(""));
    }

    private static boolean has(JsonNode queue, CaseId caseId) {
        return !entry(queue, caseId).isMissingNode();
    }

    private static JsonNode entry(JsonNode queue, CaseId caseId) {
        return StreamSupport.stream(queue.path("referrals").spliterator(), false)
                .filter(entry -> entry.path("caseId").asString().equals(caseId.toString()))
                .findFirst()
                .orElseGet(() -> queue.path("there is none"));
    }
}
