package org.safeguarding.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.platform.sample.NotebookClient.AUDITOR;
import static org.safeguarding.platform.sample.NotebookClient.GOOD;
import static org.safeguarding.platform.sample.NotebookClient.OPERATOR;
import static org.safeguarding.platform.sample.NotebookClient.REFERRER;
import static org.safeguarding.platform.sample.NotebookClient.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what and why is kept and shown; read models grow again from it without repeating what went outside. */
@OnEngines
class HistoryAndRebuildIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private NotebookApplication.Witness witness;

    private NotebookClient client = new NotebookClient(0);

    @BeforeEach
    void connect() {
        client = new NotebookClient(port);
    }

    @Test
    void a_case_tells_who_did_what_and_why() {
        var headers = Map.of(
                "Idempotency-Key", UUID.randomUUID().toString(),
                "On-Behalf-Of", "STAFF-20417",
                "X-Correlation-Id", "journey-0001");
        var opened = client.call(HttpMethod.POST, "/notebooks", REFERRER, GOOD, headers);
        assertThat(opened.getHeaders().getFirst("X-Correlation-Id")).isEqualTo("journey-0001");
        var caseId = body(opened).get("caseId");

        var history = client.list("/cases/" + caseId + "/history", AUDITOR);

        assertThat(history)
                .hasSize(1)
                .first()
                .satisfies(event -> assertThat(event)
                        .containsEntry("type", "notebook.opened")
                        .containsEntry("stream", "notebook/" + caseId)
                        .containsEntry("sequence", 0)
                        .containsEntry("happenedOn", "2026-09-07")
                        .containsEntry("actor", "hospital-partner")
                        .containsEntry("role", "REFERRER")
                        .containsEntry("agency", "ACUTE_TRUST")
                        .containsEntry("organisation", "ACUTE-TRUST-1")
                        .containsEntry("onBehalfOf", "STAFF-20417")
                        .containsEntry("correlation", "journey-0001")
                        .containsEntry("cause", "journey-0001")
                        .containsKeys("position", "recordedAt", "eventId"));
    }

    @Test
    void on_behalf_of_takes_no_names() {
        var answer = client.call(
                HttpMethod.POST,
                "/notebooks",
                REFERRER,
                GOOD,
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "On-Behalf-Of", "jane.example@hospital.test"));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(body(answer)).containsEntry("type", "/problems/on-behalf-of-is-a-reference");
    }

    @Test
    void nothing_happens_that_nobody_did() {
        var id = new NotebookCommand.NotebookId(new CaseId(UUID.randomUUID()));
        assertThatThrownBy(() -> commands.sendAndWait(new NotebookCommand.Open(id, LocalDate.of(2026, 9, 7))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nobody acts");
        assertThat(client.list("/cases/" + id.caseId() + "/history", AUDITOR)).isEmpty();
    }

    @Test
    void a_rebuilt_view_has_the_same_rows_and_nothing_outside_is_repeated() {
        for (int book = 0; book < 5; book++) {
            var caseId = client.openedCase();
            client.write(caseId, "first");
            client.write(caseId, "second");
        }
        awaitCaughtUp();
        var before = rows();
        var witnessed = List.copyOf(witness.seen());

        var rebuilt = client.call(HttpMethod.POST, "/operations/views/note-count/rebuild", OPERATOR, null, Map.of());

        assertThat(rebuilt.getStatusCode().value()).isEqualTo(202);
        await().untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        awaitCaughtUp();
        assertThat(rows()).isEqualTo(before).hasSizeGreaterThanOrEqualTo(5);
        assertThat(witness.seen()).isEqualTo(witnessed);
    }

    @Test
    void only_views_that_exist_are_rebuilt() {
        assertThat(body(client.call(HttpMethod.POST, "/operations/views/nothing/rebuild", OPERATOR, null, Map.of())))
                .containsEntry("type", "/problems/no-such-view");
        assertThat(body(client.call(HttpMethod.POST, "/operations/views/witness/rebuild", OPERATOR, null, Map.of())))
                .containsEntry("type", "/problems/not-a-view");
        assertThat(client.call(HttpMethod.POST, "/operations/views/note-count/rebuild", AUDITOR, null, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void readiness_knows_the_lag_and_the_broker() {
        awaitCaughtUp();
        var health = client.call(HttpMethod.GET, "/actuator/health/readiness", null, null, Map.of());
        assertThat(health.getStatusCode().value()).isEqualTo(200);
        assertThat(body(health).get("components"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsKeys("projections", "broker", "db");
    }

    private void awaitCaughtUp() {
        await().untilAsserted(() -> assertThat(client.list("/operations/views", OPERATOR))
                .allSatisfy(view -> assertThat(view)
                        .containsEntry("behind", 0)
                        .containsEntry("failing", false)
                        .containsEntry("replaying", false)));
    }

    private List<Map<String, Object>> rows() {
        return db.sql("select * from note_count order by case_id").query().listOfRows();
    }
}
