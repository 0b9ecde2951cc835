package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
    void no_word_about_a_person_is_in_any_table() {
        var form = ReferralJson.valid();
        WORDS.forEach(form::with);
        var draft =
                api.send(HttpMethod.POST, "/drafts", HOSPITAL, UUID.randomUUID().toString(), form.toString());
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        var thrownAway = api.send(
                HttpMethod.POST,
                "/drafts",
                HOSPITAL,
                UUID.randomUUID().toString(),
                "{\"Vetchlingmoor\": \"Hawkbitley\"}");
        api.send(HttpMethod.DELETE, String.valueOf(thrownAway.headers().getLocation()), HOSPITAL, null, null);
        var answer = api.refer(form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var caseId = answer.caseId();
        api.changed(SCREENER, caseId, "/information-request", """
                {"questions": "Celandinefield", "answerDueOn": "%s"}""".formatted(today()));
        api.changed(HOSPITAL, caseId, "/information-answer", """
                {"answer": "Foxgloveton"}""");
        api.changed(NOTIFIER, caseId, "/notification/consideration", AWARE);
        api.changed(NOTIFIER, caseId, "/notification", NOTIFIED.replace("SIN-2025-1", "Speedwellford"));
        api.changed(SCREENER, caseId, "/screening", ACCEPT.replace("The three partners conferred.", "Pimpernelrath"));
        var content = api.eventually(SCREENER, "/referrals/" + caseId + "/content", read -> read.has("children"));
        var notes = api.eventually(SCREENER, "/referrals/" + caseId + "/notes", read -> read.size() == 4);
        api.settled();

        for (var word : WORDS.values()) {
            assertThat(content.toString()).contains(word);
            assertThat(tablesWith(word)).as(word).isEmpty();
        }
        for (var word : List.of("Celandinefield", "Foxgloveton", "Speedwellford", "Pimpernelrath")) {
            assertThat(notes.toString()).contains(word);
            assertThat(tablesWith(word)).as(word).isEmpty();
        }
    }

    private List<String> tablesWith(String word) {
        return db
                .sql("select table_name, column_name, data_type from information_schema.columns "
                        + "where table_schema = 'public' and table_name <> 'flyway_schema_history'")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> column.holds(db, word))
                .map(Column::toString)
                .toList();
    }

    private record Column(String table, String name, String type) {

        boolean holds(JdbcClient db, String word) {
            var text = type.equals("bytea") ? "encode(" + name + ", 'escape')" : name + "::text";
            return db.sql("select count(*) from " + table + " where position(? in " + text + ") > 0")
                            .param(word)
                            .query(Long.class)
                            .single()
                    > 0;
        }
    }
}
