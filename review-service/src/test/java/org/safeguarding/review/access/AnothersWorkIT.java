package org.safeguarding.review.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.AUDITOR;
import static org.safeguarding.review.Doors.SCREENER;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.Doors;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead who was asked for a return in a case comes to nothing in it that is another organisation's, and is kept as refused. */
@OnEngines
class AnothersWorkIT {

    @LocalServerPort
    private int port;

    @Autowired
    private EventStore store;

    @ParameterizedTest
    @CsvSource({
        "/learning/{caseId}, GET, /learning/{caseId}, {}",
        "/learning/{caseId}, PUT, /learning/{caseId}/start, {}",
        "/recommendations/{caseId}/RR-1, GET, /recommendations/{caseId}/{reference}, {}",
        "/recommendations/{caseId}/RR-1, POST, /recommendations/{caseId}/{reference}/progress, {\"note\": \"Drafted.\"}"
    })
    void it_is_answered_like_nothing_and_kept(String address, String method, String endpoint, String body) {
        var caseId =
                new CasesToCome(store).in(new Situation(Stage.SCOPING, null)).toString();
        var doors = new Doors(port);
        var one = address.replace("{caseId}", caseId);
        var tag = doors.await(one, SCREENER, found -> true).tag();
        var path = endpoint.replace("{caseId}", caseId).replace("{reference}", "RR-1");
        var lead = Visitor.concerned(Role.AGENCY_LEAD);

        var answer = method.equals("GET")
                ? doors.get(path, lead.token())
                : doors.change(method, path, lead.token(), tag, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.json().at("/type").asString()).isEqualTo("/problems/not-found");
        assertThat(doors.get("/rapid-reviews/" + caseId + "/refused-access", AUDITOR)
                        .json())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.at("/person").asString()).isEqualTo(lead.subject());
                    assertThat(kept.at("/endpoint").asString()).isEqualTo(method + " " + endpoint);
                    assertThat(kept.at("/reason").asString()).isEqualTo("NOT_THE_OWNER");
                });
    }
}
