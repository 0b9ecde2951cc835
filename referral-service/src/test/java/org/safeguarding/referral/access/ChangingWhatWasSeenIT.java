package org.safeguarding.referral.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.AWARE;
import static org.safeguarding.referral.ReferralApi.NOTIFIER;
import static org.safeguarding.referral.ReferralApi.SCREENER;
import static org.safeguarding.referral.ReferralApi.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralApi.Answer;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.access.Endpoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every change of a case says which version it was decided on: without, or when the case has moved on, nothing is changed. */
@OnEngines
class ChangingWhatWasSeenIT {

    private static final String CASE = "PUT /referrals/{caseId}/";

    private final ReferralApi api;
    private final JdbcClient db;
    private final Map<String, Endpoint> endpoints = new TreeMap<>();
    private CaseId seen = CaseId.of("00000000-0000-4000-8000-000000000000");
    private Map<String, String> bodies = Map.of();

    @Autowired
    ChangingWhatWasSeenIT(
            @LocalServerPort int port,
            JdbcClient db,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        api = new ReferralApi(port);
        this.db = db;
        Endpoint.of(mapping).stream()
                .filter(endpoint -> endpoint.isOfACase() && endpoint.method().equals("PUT"))
                .forEach(endpoint -> endpoints.put(endpoint.name(), endpoint));
    }

    /** A case that was seen at its first version, and has moved on since. */
    @BeforeEach
    void somebody_was_first() {
        var original = api.referred();
        seen = api.referred();
        api.changed(NOTIFIER, seen, "/notification/consideration", AWARE);
        api.summary(original, summary -> true);
        api.eventually(
                SCREENER,
                "/referrals/" + seen + "/clocks",
                clocks -> clocks.toString().contains("SIN"));
        bodies = new TreeMap<>(Map.of(
                CASE + "assignment", "{\"officer\": \"screener\"}",
                CASE + "conflict-of-interest", "",
                CASE + "danger-acknowledgement", "",
                CASE + "guidance", "{\"guidance\": \"WT2018\", \"reason\": \"A reason.\"}",
                CASE + "clocks/{clock}/delay", """
                        {"reason": "LA_LATE", "text": "A reason.", "newTarget": "%s", "told": ["POLICE"]}""".formatted(today())));
        for (var move : MoveDoors.moves()) {
            var door = MoveDoors.of(move);
            bodies.put(CASE + door.path(), door.body().replace(MoveDoors.AN_ORIGINAL, original.toString()));
        }
    }

    @Test
    void whoever_looked_at_an_older_version_or_names_none_changes_nothing() {
        assertThat(bodies.keySet()).isEqualTo(endpoints.keySet());
        assertThat(endpoints.values()).allMatch(Endpoint::versioned);
        var before = events();
        var wrong = new ArrayList<String>();

        bodies.forEach((name, body) -> {
            var endpoint = Objects.requireNonNull(endpoints.get(name));
            for (var role : endpoint.roles()) {
                var token = Visitor.concerned(role).token();
                var path = endpoint.path(seen);
                compare(wrong, name, 428, api.send(HttpMethod.PUT, path, token, null, body));
                var below = path.substring(("/referrals/" + seen).length());
                compare(wrong, name, 412, api.change(token, seen, below, body, "\"0\""));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(events()).as("neither the case nor any other was changed").isEqualTo(before);
    }

    private static void compare(List<String> wrong, String name, int expected, Answer answer) {
        if (answer.status() != expected) {
            wrong.add("%s: expected %d, but %d %s".formatted(name, expected, answer.status(), answer.text()));
        }
    }

    private List<Long> events() {
        return db.sql("""
                        select count(*) from domain_event where stream = ?
                        union all
                        select count(*) from domain_event where name in
                            ('referral.marked-duplicate', 'referral.second-referral-linked')""").param("referral/" + seen).query(Long.class).list();
    }
}
