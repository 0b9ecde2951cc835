package org.safeguarding.review.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.review.Doors;
import org.safeguarding.review.access.Visitor.Kind;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.PrintedPage;
import org.safeguarding.testing.Tokens;
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

    @LocalServerPort
    private int port;

    @Autowired
    private EventStore store;

    @Autowired
    private JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<Situation, CaseId> standing = new LinkedHashMap<>();
    private List<Endpoint> endpoints;
    private Knocking knocking;

    @BeforeAll
    void arrive() {
        endpoints = Endpoint.of(mapping);
        knocking = new Knocking(port);
        var cases = new CasesToCome(store);
        Situation.all().forEach(situation -> standing.put(situation, cases.in(situation)));
        new Doors(port).settled();
    }

    @AfterAll
    void leave() {
        knocking.close();
    }

    @Test
    void the_printed_matrix_is_the_matrix_of_the_code() {
        assertThatCode(() -> PrintedPage.isUpToDate("review-access-matrix.md", MatrixPage.of(endpoints)))
                .doesNotThrowAnyException();
    }

    @Test
    void every_endpoint_is_somebodys() {
        assertThat(endpoints)
                .isNotEmpty()
                .allSatisfy(endpoint ->
                        assertThat(endpoint.roles()).as(endpoint.name()).isNotEmpty());
    }

    @Test
    void every_move_has_its_door_and_the_door_is_open_to_the_roles_of_the_move_alone() {
        var asked = MoveDoors.moves().stream().filter(move -> !move.by().isEmpty());
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(move -> assertThat(MoveDoors.in(endpoints, move).roles())
                        .as(move.name())
                        .isEqualTo(move.by()));
    }

    @Test
    void without_a_token_that_counts_nobody_comes_anywhere() throws Exception {
        var nowhere = new CaseId(UUID.randomUUID());
        var tries = new ArrayList<Callable<String>>();
        for (var endpoint : endpoints) {
            for (var role : endpoint.roles()) {
                tries.add(() -> knock(endpoint, nowhere, Tokens.expired("somebody", role, Agency.PARTNERSHIP)));
                tries.add(() -> knock(endpoint, nowhere, Tokens.forged("somebody", role, Agency.PARTNERSHIP)));
            }
            tries.add(() -> knock(endpoint, nowhere, "abc"));
        }
        assertThat(knocking.all(tries)).hasSizeGreaterThan(100).allMatch(answer -> answer.endsWith(" 401"));
    }

    @Test
    void every_cell_of_role_endpoint_and_state_is_as_the_matrix_says() throws Exception {
        var matrix = new Matrix(knocking, db);
        var cells = cells();
        var before = matrix.deedsOfPeople();

        assertThat(matrix.wrong(cells, "cell-"))
                .as("%d cells were tried", cells.size())
                .isEmpty();
        assertThat(cells).hasSizeGreaterThan(5_000);
        assertThat(matrix.deedsOfPeople()).as("nothing was changed by knocking").isEqualTo(before);
    }

    private String knock(Endpoint endpoint, CaseId caseId, String token) throws Exception {
        return endpoint.name() + " "
                + knocking.knock(endpoint, caseId, token, "no-token-that-counts")
                        .status();
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var endpoint : endpoints) {
            for (var visitor : Visitor.everybody()) {
                for (var situation : situations(endpoint)) {
                    if (visitor.kind() == Kind.CONFLICTED
                            && (!endpoint.roles().contains(visitor.role()) || !situation.hasAPanel())) {
                        continue; // the role is refused already, or there is nothing yet in which to declare a conflict
                    }
                    cells.add(new Cell(
                            endpoint,
                            visitor.toString(),
                            visitor.token(),
                            situation.label(),
                            Objects.requireNonNull(standing.get(situation)),
                            "cell-%08d".formatted(cells.size()),
                            Admission.refusal(endpoint, visitor, situation),
                            Admission.isThere(endpoint)));
                }
            }
        }
        return cells;
    }

    private static List<Situation> situations(Endpoint endpoint) {
        var all = Situation.at(endpoint).toList();
        return endpoint.isOfACase() ? all : all.subList(1, 2);
    }
}
