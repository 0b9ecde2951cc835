package org.safeguarding.referral.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.AccessReason;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.access.Visitor.Kind;
import org.safeguarding.referral.domain.NotificationMoves;
import org.safeguarding.referral.domain.NotificationState;
import org.safeguarding.referral.domain.ReferralCommand.CountersignDecline;
import org.safeguarding.referral.domain.ReferralCommand.SendDeclineBack;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.PrintedPage;
import org.safeguarding.testing.access.Answer;
import org.safeguarding.testing.access.Cell;
import org.safeguarding.testing.access.Endpoint;
import org.safeguarding.testing.access.Knocking;
import org.safeguarding.testing.access.Matrix;
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
        var matrix = new Matrix(knocking, db);
        var cells = cells();
        var before = matrix.deedsOfPeople();

        assertThat(matrix.wrong(cells, "cell-"))
                .as("%d cells were tried", cells.size())
                .isEmpty();
        assertThat(cells).hasSizeGreaterThan(1_000);
        assertThat(matrix.deedsOfPeople()).as("nothing was changed by knocking").isEqualTo(before);
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
                            visitor.toString(),
                            visitor.token(),
                            situation.label(),
                            Objects.requireNonNull(standing.get(situation)),
                            "cell-%08d".formatted(cells.size()),
                            expected(endpoint, visitor),
                            isThere(endpoint)));
                }
            }
        }
        return cells;
    }

    /** The matrix in words: said here once more, and not asked of the code that is tried. */
    private static Optional<AccessReason> expected(Endpoint endpoint, Visitor visitor) {
        if (!endpoint.roles().contains(visitor.role())) {
            return Optional.of(AccessReason.NOT_YOUR_ROLE);
        }
        if (!endpoint.isOfACase()) {
            return Optional.empty();
        }
        return switch (visitor.kind()) {
            case OTHER_AGENCY, OTHER_ORGANISATION -> Optional.of(AccessReason.ANOTHER_AGENCYS);
            case OTHER_OFFICER -> Optional.of(AccessReason.ASSIGNED_TO_ANOTHER);
            case CONFLICTED -> Optional.of(AccessReason.CLOSED_BY_CONFLICT);
            case CONCERNED -> Optional.empty();
        };
    }

    /** Whether what the address names is there: no case has a file, and no draft and no vocabulary is called so. */
    private static boolean isThere(Endpoint endpoint) {
        return Stream.of("{attachmentId}", "{id}", "{name}").noneMatch(endpoint.pattern()::contains);
    }

    private long version(CaseId caseId) {
        return db.sql("select max(sequence_number) from domain_event where stream = ?")
                .param("referral/" + caseId)
                .query(Long.class)
                .single();
    }
}
