package org.safeguarding.referral.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.access.Visitor.Kind;
import org.safeguarding.referral.domain.Move;
import org.safeguarding.referral.domain.NotificationMoves;
import org.safeguarding.referral.domain.NotificationState;
import org.safeguarding.referral.domain.ReferralCommand.CountersignDecline;
import org.safeguarding.referral.domain.ReferralCommand.SendDeclineBack;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.PrintedPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The matrix role × endpoint × state: what the page says is what the running service does, cell by cell. */
@OnEngines
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final Situation ANY = new Situation(ReferralState.SUBMITTED, NotificationState.NONE);
    private static final Set<Class<?>> NEEDS_A_PROPOSAL = Set.of(CountersignDecline.class, SendDeclineBack.class);

    @LocalServerPort
    private int port;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private List<Endpoint> endpoints;
    private CasesToCome cases;
    private Knocking knocking;
    private Map<Situation, CaseId> standing;
    private CaseId original;

    @BeforeAll
    void arrive() throws Exception {
        endpoints = Endpoint.of(mapping);
        cases = new CasesToCome(commands, new ReferralApi(port));
        knocking = new Knocking(port);
        var situations = Situation.all().toList();
        var caseIds = knocking.all(situations.stream()
                .<Callable<CaseId>>map(situation -> () -> cases.in(situation))
                .toList());
        standing = new LinkedHashMap<>();
        original = cases.in(ANY);
        for (int number = 0; number < situations.size(); number++) {
            standing.put(situations.get(number), caseIds.get(number));
        }
        new ReferralApi(port).settled();
    }

    @AfterAll
    void leave() {
        knocking.close();
    }

    /** What has to come of a cell. */
    private enum Expected {
        ADMITTED,
        NOT_YOUR_ROLE,
        ANOTHER_AGENCYS,
        ASSIGNED_TO_ANOTHER,
        CLOSED_BY_CONFLICT
    }

    private record Cell(Endpoint endpoint, Visitor visitor, String situation, CaseId caseId, String correlation) {}

    private record Knocked(Cell cell, Answer answer) {}

    @Test
    void the_printed_matrix_is_the_matrix_of_the_code() {
        assertThatCode(() -> PrintedPage.isUpToDate("access-matrix.md", MatrixPage.of(endpoints)))
                .doesNotThrowAnyException();
    }

    @Test
    void every_endpoint_is_somebodys_and_every_move_has_its_door() {
        assertThat(endpoints)
                .isNotEmpty()
                .allSatisfy(endpoint ->
                        assertThat(endpoint.roles()).as(endpoint.name()).isNotEmpty());
        assertThat(MoveDoors.moves()).allSatisfy(move -> {
            var door = endpoints.stream().filter(MoveDoors.of(move)::isAt).findFirst();
            assertThat(door).as(move.name()).isPresent();
            assertThat(door.orElseThrow().roles()).as(move.name()).containsAll(move.by());
            assertThat(door.orElseThrow().versioned()).as(move.name()).isTrue();
        });
    }

    @Test
    void without_a_token_nobody_comes_anywhere() throws Exception {
        var nowhere = new CaseId(UUID.randomUUID());
        var answers = knocking.all(endpoints.stream()
                .<Callable<String>>map(endpoint -> () -> endpoint.name() + " "
                        + knocking.knock(endpoint, nowhere, null, "no-token-at-all")
                                .status())
                .toList());
        assertThat(answers).allMatch(answer -> answer.endsWith(" 401"));
    }

    @Test
    void every_cell_of_role_endpoint_and_state_is_as_the_matrix_says() throws Exception {
        var before = deedsOfPeople();

        var knocked = knocking.all(cells().stream()
                .<Callable<Knocked>>map(cell -> () -> new Knocked(
                        cell,
                        knocking.knock(
                                cell.endpoint(), cell.caseId(), cell.visitor().token(), cell.correlation())))
                .toList());
        var refused = refusals();
        var wrong = knocked.stream()
                .filter(one ->
                        !holds(one, Optional.ofNullable(refused.get(one.cell().correlation()))))
                .map(one -> "%s by %s in %s: expected %s, but %d %s"
                        .formatted(
                                one.cell().endpoint().name(),
                                one.cell().visitor(),
                                one.cell().situation(),
                                expected(one.cell()),
                                one.answer().status(),
                                one.answer().text()))
                .toList();

        assertThat(wrong).as("%d cells were tried", knocked.size()).isEmpty();
        assertThat(knocked).hasSizeGreaterThan(1_000);
        assertThat(deedsOfPeople()).as("nothing was changed by knocking").isEqualTo(before);
    }

    @Test
    void a_move_is_made_in_its_states_and_refused_by_its_own_rule_in_every_other() throws Exception {
        var tries = new ArrayList<Callable<String>>();
        for (var move : MoveDoors.moves()) {
            for (var situation : standing.keySet()) {
                for (var role : move.by()) {
                    tries.add(() -> move.from().contains(stateFor(move, situation))
                            ? made(move, situation, Visitor.concerned(role))
                            : refused(move, situation, Visitor.concerned(role)));
                }
            }
        }
        assertThat(knocking.all(tries)).hasSizeGreaterThan(200).allMatch(String::isEmpty);
    }

    /** On a case of its own. Empty where the move was made, or met a guard of its own; else what happened instead. */
    private String made(Move<?> move, Situation situation, Visitor visitor) throws Exception {
        var caseId = cases.in(situation);
        if (NEEDS_A_PROPOSAL.contains(move.command()) && situation.notification() != NotificationState.NOTIFIED) {
            cases.proposeDecline(caseId);
        }
        var answer = ask(move, caseId, visitor);
        var asTheTableSays = (answer.status() == 204 || answer.status() == 409)
                && !answer.rule().equals(move.otherwise().code());
        return asTheTableSays ? "" : told(move, situation, visitor, answer);
    }

    private String refused(Move<?> move, Situation situation, Visitor visitor) throws Exception {
        var answer = ask(move, Objects.requireNonNull(standing.get(situation)), visitor);
        var asTheTableSays =
                answer.status() == 409 && answer.rule().equals(move.otherwise().code());
        return asTheTableSays ? "" : told(move, situation, visitor, answer);
    }

    /** The system may ask for the review once more meanwhile: then the case is looked at again. */
    private Answer ask(Move<?> move, CaseId caseId, Visitor visitor) throws Exception {
        var door = MoveDoors.of(move);
        var endpoint = endpoints.stream().filter(door::isAt).findFirst().orElseThrow();
        var body = door.body().replace(MoveDoors.AN_ORIGINAL, original.toString());
        var answer = new Answer(412, "", "", "");
        for (int attempt = 0; attempt < 5 && answer.status() == 412; attempt++) {
            answer = knocking.send(
                    endpoint, caseId, visitor.token(), "move-" + caseId, "\"" + version(caseId) + "\"", body);
        }
        return answer;
    }

    private static String told(Move<?> move, Situation situation, Visitor visitor, Answer answer) {
        return "%s by %s in %s: %d %s"
                .formatted(move.name(), visitor, situation.label(), answer.status(), answer.text());
    }

    private static Enum<?> stateFor(Move<?> move, Situation situation) {
        return NotificationMoves.table().contains(move) ? situation.notification() : situation.referral();
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var endpoint : endpoints) {
            for (var visitor : Visitor.everybody()) {
                if (visitor.kind() == Kind.CONFLICTED && !endpoint.roles().contains(visitor.role())) {
                    continue; // the role is refused already, with or without a conflict
                }
                for (var situation : endpoint.isOfACase() ? standing.keySet() : List.of(ANY)) {
                    cells.add(new Cell(
                            endpoint,
                            visitor,
                            situation.label(),
                            Objects.requireNonNull(standing.get(situation)),
                            "cell-%08d".formatted(cells.size())));
                }
            }
        }
        return cells;
    }

    /** The matrix in words: said here once more, and not asked of the code that is tried. */
    private static Expected expected(Cell cell) {
        var visitor = cell.visitor();
        if (!cell.endpoint().roles().contains(visitor.role())) {
            return Expected.NOT_YOUR_ROLE;
        }
        if (!cell.endpoint().isOfACase() || visitor.kind() == Kind.CONCERNED) {
            return Expected.ADMITTED;
        }
        return switch (visitor.kind()) {
            case OTHER_AGENCY, OTHER_ORGANISATION -> Expected.ANOTHER_AGENCYS;
            case OTHER_OFFICER -> Expected.ASSIGNED_TO_ANOTHER;
            case CONFLICTED -> Expected.CLOSED_BY_CONFLICT;
            case CONCERNED -> Expected.ADMITTED;
        };
    }

    private static boolean holds(Knocked knocked, Optional<String> refusedFor) {
        var answer = knocked.answer();
        var expected = expected(knocked.cell());
        return switch (expected) {
            case ADMITTED ->
                refusedFor.isEmpty() && answer.status() != 401 && answer.status() != 403 && answer.status() < 500;
            case NOT_YOUR_ROLE ->
                refusedFor.isEmpty() && answer.status() == 403 && answer.type().equals("/problems/not-your-role");
            case ANOTHER_AGENCYS ->
                answer.status() == 404
                        && answer.type().equals("/problems/not-found")
                        && refusedFor.equals(Optional.of(expected.name()));
            case ASSIGNED_TO_ANOTHER ->
                answer.status() == 403
                        && answer.type().equals("/problems/assigned-to-another")
                        && refusedFor.equals(Optional.of(expected.name()));
            case CLOSED_BY_CONFLICT ->
                answer.status() == 403
                        && answer.type().equals("/problems/closed-by-conflict")
                        && refusedFor.equals(Optional.of(expected.name()));
        };
    }

    /** What was refused at the cases themselves, by the correlation of the request. */
    private Map<String, String> refusals() {
        Map<String, String> refusals = new HashMap<>();
        db.sql("select correlation_id, reason from refused_access where correlation_id like 'cell-%'")
                .query(row -> {
                    refusals.put(row.getString("correlation_id"), row.getString("reason"));
                });
        return refusals;
    }

    /** How many events there are that no process of the system has made. */
    private long deedsOfPeople() {
        return db.sql("""
                select count(*) from domain_event
                where convert_from(meta_data, 'UTF8')::jsonb ->> 'actor' not like 'system:%'""").query(Long.class).single();
    }

    private long version(CaseId caseId) {
        return db.sql("select max(sequence_number) from domain_event where stream = ?")
                .param("referral/" + caseId)
                .query(Long.class)
                .single();
    }
}
