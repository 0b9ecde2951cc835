package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.*;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
class NothingRestsInPlainIT {

    private static final Map<String, String> WORDS = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("/referrer/name", "Quillfeather"),
            Map.entry("/referrer/role", "Marshwarden"),
            Map.entry("/referrer/email", "tansybrook@vetchmoor.example"),
            Map.entry("/referrer/phone", "07700900461"),
            Map.entry("/referrer/leadApprover", "Thistledown"),
            Map.entry("/children/0/forename", "Wrenlight"),
            Map.entry("/children/0/surname", "Sorrelhythe"),
            Map.entry("/children/0/dateOfBirth", "2013-01-17"),
            Map.entry("/children/0/nhsNumber", "9990000018"),
            Map.entry("/children/0/address", "Larkspurgate"),
            Map.entry("/children/1/dateOfDeath", "2025-10-23"),
            Map.entry("/incident/place", "Foxgloveholm"),
            Map.entry("/incident/narrative", "Bramblewick"),
            Map.entry("/criteria/abuseOrNeglect/evidence", "Campionstead"),
            Map.entry("/criteria/deathOrSeriousHarm/evidence", "Yarrowfleet"),
            Map.entry("/criteria/jointWorkingConcern/evidence", "Teaselworth"),
            Map.entry("/agenciesKnown/0/involvement", "Burdockmere"),
            Map.entry("/referrer/conflictDetails", "Bogbeanstow"),
            Map.entry("/children/0/aliases", "Corncocklea"),
            Map.entry("/children/0/genderIdentity", "Dewberrymead"),
            Map.entry("/children/0/language", "Elecampanish"),
            Map.entry("/children/0/religion", "Feverfewism"),
            Map.entry("/children/0/healthNotes", "Gromwellitis"),
            Map.entry("/children/0/usualLocalAuthority", "Harebellshire"),
            Map.entry("/children/0/placementAddress", "Ivyleafcroft"),
            Map.entry("/children/0/legalStatus", "Jasminedecree"),
            Map.entry("/children/0/school", "Knapweedschool"),
            Map.entry("/children/0/attendance", "Lungworttimes"),
            Map.entry("/children/0/condition", "Meadowsweetness"),
            Map.entry("/children/1/unknown/ethnicity", "Nettlereason"),
            Map.entry("/household/people/0/name", "Oxliperson"),
            Map.entry("/household/people/0/address", "Pennyroyalway"),
            Map.entry("/household/people/0/dateOfBirth", "1987-12-29"),
            Map.entry("/household/people/1/unknown/name", "Quakingreason"),
            Map.entry("/household/otherChildren/0/name", "Ragwortling"),
            Map.entry("/household/otherChildren/0/safety", "Samphirekept"),
            Map.entry("/incident/timeOfDay", "Tormentilhour"),
            Map.entry("/incident/localAuthority", "Umbelshire"),
            Map.entry("/incident/suspectedCause", "Valerianblow"),
            Map.entry("/criteria/nationalRelevanceEvidence", "Woodruffwide"),
            Map.entry("/agenciesKnown/0/contact", "Yarrowdesk"),
            Map.entry("/agenciesKnown/1/unknown/involvedFrom", "Zedoaryreason"),
            Map.entry("/parallelProcesses/processes/0/body", "Anisecourt"),
            Map.entry("/parallelProcesses/processes/0/contact", "Betonyofficer"),
            Map.entry("/parallelProcesses/processes/0/reference", "Clary/17/X"),
            Map.entry("/parallelProcesses/processes/0/note", "Dropwortnote"),
            Map.entry("/parallelProcesses/restrictionDetails", "Eyebrightorder"),
            Map.entry("/family/reasonNotTold", "Figwortreason"),
            Map.entry("/family/views", "Goldenrodview"),
            Map.entry("/family/contactCautions", "Hyssopcaution"),
            Map.entry("/safetyActions", "Mallowcrest")));

    private final ReferralApi api;
    private final JdbcClient db;

    @Autowired
    NothingRestsInPlainIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void no_word_of_a_form_or_a_draft_is_in_any_table() {
        var form = ReferralJson.valid();
        WORDS.forEach(form::with);
        var drafted = draft(form.with("/incident/timeOfDay", "Vetchlinghour").toString());
        WORDS.forEach(form::with);
        api.send(HttpMethod.DELETE, draft("{\"Vetchlingmoor\": \"Hawkbitley\"}"), HOSPITAL, null, null);
        var answer = api.refer(form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var content =
                api.eventually(SCREENER, "/referrals/" + answer.caseId() + "/content", read -> read.has("children"));
        api.settled();

        assertThat(content.toString()).contains(WORDS.values());
        assertThat(api.get(HOSPITAL, drafted).text()).contains("Vetchlinghour");
        assertThat(inPlain(WORDS.values())).isEmpty();
        assertThat(inPlain(List.of("Vetchlinghour", "Vetchlingmoor", "Hawkbitley")))
                .isEmpty();
    }

    @Test
    void no_word_that_was_said_on_the_way_is_in_any_table() {
        var original = api.referred();
        var said = new LinkedHashMap<CaseId, List<String>>();
        said.put(original, acceptedAndLate(original));
        var declined = api.referred();
        said.put(declined, declinedAndReopened(declined));
        var unmet = api.referred();
        said.put(unmet, notifiedInVain(unmet));
        said.put(api.referred(), List.of("Cowslipmistake"));
        said.put(api.referred(), List.of("Daisysamechild"));
        said.put(api.referred(), List.of("Elderborough", "Foxtailthere", "Gentian/7"));
        said.put(api.referred(), List.of("Heatherharm"));
        var cases = List.copyOf(said.keySet());
        api.changed(HOSPITAL, cases.get(3), "/withdrawal", "{\"reason\": \"Cowslipmistake\"}");
        api.summary(original, summary -> true);
        api.changed(
                SCREENER,
                cases.get(4),
                "/duplicate-of",
                "{\"original\": \"%s\", \"reason\": \"Daisysamechild\"}".formatted(original));
        api.changed(SCREENER, cases.get(5), "/out-of-area", """
                {"authority": "Elderborough", "reason": "Foxtailthere", "theirReference": "Gentian/7"}""");
        api.changed(NOTIFIER, cases.get(6), "/notification/consideration", AWARE);
        api.changed(NOTIFIER, cases.get(6), "/notification/decision-not-to-notify", "{\"rationale\": \"Heatherharm\"}");
        api.settled();

        said.forEach((caseId, words) -> assertThat(
                        api.get(SCREENER, "/referrals/" + caseId + "/notes").text())
                .contains(words));
        assertThat(inPlain(said.values().stream().flatMap(List::stream).toList()))
                .isEmpty();
    }

    private List<String> acceptedAndLate(CaseId caseId) {
        api.changed(SCREENER, caseId, "/information-request", """
                {"questions": "Celandinefield", "answerDueOn": "%s"}""".formatted(today()));
        api.changed(HOSPITAL, caseId, "/information-answer", "{\"answer\": \"Foxgloveton\"}");
        api.changed(NOTIFIER, caseId, "/notification/consideration", AWARE);
        api.eventually(
                SCREENER,
                "/referrals/" + caseId + "/clocks",
                clocks -> clocks.toString().contains("SIN"));
        api.changed(SCREENER, caseId, "/clocks/SIN/delay", """
                {"reason": "LA_LATE", "text": "Ivyleaflate", "newTarget": "%s", "told": ["POLICE"]}""".formatted(today()));
        api.changed(NOTIFIER, caseId, "/notification", NOTIFIED.replace("SIN-2025-1", "Speedwellford"));
        api.changed(NOTIFIER, caseId, "/notification/amendment", """
                {"type": "SERIOUS_HARM", "awareOn": "2025-09-07", "sentOn": "2025-09-10", "reference": "Juniper-2",
                 "reason": "Kingcupmistyped"}""");
        api.changed(SCREENER, caseId, "/screening", ACCEPT.replace("The three partners conferred.", "Pimpernelrath"));
        return List.of(
                "Celandinefield",
                "Foxgloveton",
                "Ivyleaflate",
                "Speedwellford",
                "Juniper-2",
                "Kingcupmistyped",
                "Pimpernelrath");
    }

    private List<String> declinedAndReopened(CaseId caseId) {
        var decline = DECLINE.replace("The three partners conferred.", "Lavenderfound")
                .replace("Thank you for referring.", "Milkwortthanks")
                .replace("The scan.", "Nightshadescan")
                .replace("An accident, seen by three.", "Orchisaccident");
        api.changed(SCREENER, caseId, "/guidance", """
                {"guidance": "WT2018", "reason": "Primroseolder"}""");
        api.changed(SCREENER, caseId, "/screening", decline);
        api.changed(CHAIR, caseId, "/screening/sent-back", "{\"reason\": \"Quinceschool\"}");
        api.changed(SCREENER, caseId, "/screening", decline);
        api.changed(CHAIR, caseId, "/screening/countersignature", "{}");
        api.changed(SCREENER, caseId, "/reopening", """
                {"information": "Rushmessages", "source": "Sedgepolice"}""");
        return List.of(
                "Lavenderfound",
                "Milkwortthanks",
                "Nightshadescan",
                "Orchisaccident",
                "Primroseolder",
                "Quinceschool",
                "Rushmessages",
                "Sedgepolice");
    }

    private List<String> notifiedInVain(CaseId caseId) {
        api.changed(NOTIFIER, caseId, "/notification/consideration", AWARE);
        api.changed(NOTIFIER, caseId, "/notification", NOTIFIED);
        api.changed(NOTIFIER, caseId, "/notification/criteria-not-met", "{\"reason\": \"Tansynatural\"}");
        return List.of("Tansynatural");
    }

    private String draft(String content) {
        var kept =
                api.send(HttpMethod.POST, "/drafts", HOSPITAL, UUID.randomUUID().toString(), content);
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        return String.valueOf(kept.headers().getLocation());
    }

    /** Which of the words can be read in which column of which table. */
    private List<String> inPlain(Collection<String> words) {
        return db
                .sql("select table_name, column_name, data_type from information_schema.columns "
                        + "where table_schema = 'public' and table_name <> 'flyway_schema_history'")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .flatMap(column -> column.holding(db, words).stream().map(word -> word + " in " + column))
                .toList();
    }

    private record Column(String table, String name, String type) {

        List<String> holding(JdbcClient db, Collection<String> words) {
            var text = type.equals("bytea") ? "encode(" + name + ", 'escape')" : name + "::text";
            return db.sql("with held as materialized (select " + text + " as value from " + table + ")"
                            + " select distinct word from held, unnest(?) as word where position(word in value) > 0")
                    .param(words.toArray(String[]::new))
                    .query(String.class)
                    .list();
        }
    }
}
