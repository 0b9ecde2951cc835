package org.safeguarding.review.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.Doors;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.DrawCopy;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SubmitDraft;
import org.safeguarding.review.practicereview.domain.PracticeReviewMoves;
import org.safeguarding.review.rapidreview.domain.RapidReviewMoves;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.access.Answer;
import org.safeguarding.testing.access.Endpoint;
import org.safeguarding.testing.access.ExampleBodies;
import org.safeguarding.testing.access.Knocking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The tables of moves as somebody meets them who comes to the door with a real token, a good body and the version as it is. */
@OnEngines
class MovesAtTheDoorIT {

    @LocalServerPort
    private int port;

    @Autowired
    private EventStore store;

    @Autowired
    private JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /** What takes or gives out a file: HandingInTheReportIT and ReadingTheReportIT come to those doors with one. */
    private static final Set<Class<?>> WITH_A_FILE = Set.of(SubmitDraft.class, DrawCopy.class);

    /** One cell of a table. */
    private record Try(Move<?> move, Endpoint door, Situation situation, Visitor visitor, CaseId caseId) {

        boolean isMade() {
            return isMade(move, situation);
        }

        static boolean isMade(Move<?> move, Situation situation) {
            return move.from().contains(situation.practice() == null ? situation.stage() : situation.practice());
        }

        /** Whether what came back is the move, or one of its guards, or that it is not for this visitor, or its rule. */
        boolean isAnsweredBy(Answer answer) {
            var refusal = Admission.refusal(door, visitor, situation);
            if (refusal.isPresent()) {
                return answer.status() == (refusal.get().hidden() ? 404 : 403);
            }
            boolean refused = answer.status() == 409 && !answer.rule().isEmpty();
            boolean otherwise = answer.rule().equals(move.otherwise().code());
            boolean guarded = refused && (!otherwise || move.guards().contains(move.otherwise()));
            return isMade() ? guarded || answer.status() / 100 == 2 : refused && otherwise;
        }

        String told(Answer answer) {
            return "%s by %s in %s: %d %s"
                    .formatted(move.name(), visitor, situation.label(), answer.status(), answer.text());
        }
    }

    @Test
    void a_move_is_made_in_its_states_and_refused_by_its_own_rule_in_every_other() throws Exception {
        var doors = new Doors(port);
        var bodies = new ExampleBodies(doors.get("/v3/api-docs", Doors.SCREENER).text());
        var tries = tries();
        doors.settled();

        try (var knocking = new Knocking(port)) {
            var wrong = knocking.all(tries.stream()
                    .<Callable<String>>map(one -> () -> {
                        var answer = knocking.send(
                                one.door(),
                                one.caseId(),
                                one.visitor().token(),
                                "move-" + one.caseId(),
                                "\"" + version(one) + "\"",
                                bodies.of(one.door()));
                        return one.isAnsweredBy(answer) ? "" : one.told(answer);
                    })
                    .toList());

            assertThat(wrong.stream().filter(told -> !told.isEmpty())).isEmpty();
            assertThat(wrong).hasSizeGreaterThan(700);
        }
    }

    private List<Try> tries() {
        var endpoints = Endpoint.of(mapping);
        var cases = new CasesToCome(store);
        var unmoved = new HashMap<Situation, CaseId>();
        var tries = new ArrayList<Try>();
        for (var move : Stream.<Move<?>>concat(RapidReviewMoves.table().stream(), PracticeReviewMoves.table().stream())
                .filter(move -> !WITH_A_FILE.contains(move.command()))
                .toList()) {
            var door = MoveDoors.in(endpoints, move);
            for (var situation : Situation.at(door).toList()) {
                for (var role : move.by()) {
                    // A move that is refused leaves the case to the next; one that is made needs a case of its own.
                    var caseId = Try.isMade(move, situation)
                            ? cases.in(situation)
                            : unmoved.computeIfAbsent(situation, cases::in);
                    tries.add(new Try(move, door, situation, Visitor.concerned(role), caseId));
                }
            }
        }
        return tries;
    }

    private long version(Try one) {
        var stream = (one.situation().practice() == null ? "rapid-review/" : "practice-review/") + one.caseId();
        return db.sql("select max(sequence_number) from domain_event where stream = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }
}
