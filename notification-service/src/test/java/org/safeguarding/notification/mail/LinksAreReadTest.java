package org.safeguarding.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.platform.fact.Role.AGENCY_LEAD;
import static org.safeguarding.platform.fact.Role.CHAIR;
import static org.safeguarding.platform.fact.Role.OPERATOR;
import static org.safeguarding.platform.fact.Role.PANEL_MEMBER;
import static org.safeguarding.platform.fact.Role.PARTNER;
import static org.safeguarding.platform.fact.Role.REFERRER;
import static org.safeguarding.platform.fact.Role.REVIEWER;
import static org.safeguarding.platform.fact.Role.SCREENER;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.EndpointRoles;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Whoever gets a letter may read what it links to: the recipients' roles, said here once more, against the matrices of roles
 * and endpoints, which each service prints from its running code, and against the own controller.
 */
class LinksAreReadTest {

    private static final CaseId CASE = CaseId.of("5a1de000-0000-4000-8000-00000000a1de");

    @ParameterizedTest
    @EnumSource
    void whoever_gets_a_letter_may_read_the_page_to_which_it_links(LetterName name) throws ClassNotFoundException {
        var link = Letter.about(CASE, name, null, null, URI.create("https://door.example"))
                .link();

        assertThat(readersOf(endpointOf(link.page().path(CASE)))).containsAll(recipients(name));
    }

    private static Set<Role> recipients(LetterName name) {
        return switch (name) {
            case PANEL_CONVENED, PANEL_MEETING_SET, PANEL_MEETING_CANCELLED, PANEL_MEETING_RELEASED ->
                Set.of(PANEL_MEMBER, CHAIR);
            case AGENCY_RETURN_REQUESTED,
                    AGENCY_RETURN_CHASED,
                    SAFETY_ACTION_ASSIGNED,
                    RECOMMENDATION_ASSIGNED,
                    RECOMMENDATION_OVERDUE,
                    RECOMMENDATION_EVIDENCE_RETURNED,
                    LEARNING_PLANNED,
                    LEARNING_OVERDUE -> Set.of(AGENCY_LEAD);
            case SAFETY_ACTION_OVERDUE, LEARNING_DISCONTINUED -> Set.of(AGENCY_LEAD, CHAIR);
            case AGENCY_RETURN_UNANSWERED,
                    REVIEW_OPENED,
                    REVIEW_REDATED,
                    REVIEW_DISCONTINUED,
                    REVIEW_REOPENED,
                    PRACTICE_REVIEW_PUBLISHED,
                    PRACTICE_REVIEW_WITHHELD -> Set.of(CHAIR);
            case PANEL_SPLIT_ESCALATED, PRACTICE_REVIEW_REVIEWER_APPOINTED, PRACTICE_REVIEW_APPROVAL_AWAITED ->
                Set.of(PARTNER);
            case PRACTICE_REVIEW_COMMISSIONED, PRACTICE_REVIEW_DISCONTINUED -> Set.of(CHAIR, PARTNER);
            case PRACTICE_REVIEW_OVERDUE -> Set.of(CHAIR, PARTNER, SCREENER);
            case PRACTICE_REVIEW_ENTRUSTED, PRACTICE_REVIEW_PROGRESS_ASKED -> Set.of(REVIEWER);
            case OUTCOME_SIGNED_OFF, INFORMATION_REQUESTED, REFERRAL_STATUS_CHANGED -> Set.of(REFERRER);
            case REVIEW_UNANSWERED, NOTIFICATION_UNDELIVERABLE -> Set.of(OPERATOR);
        };
    }

    /** At the service's own door: the gateway puts the service's name into the addresses of operators. */
    private static String endpointOf(String path) {
        return path.replaceAll("\\?.*", "")
                .replace(CASE.toString(), "{caseId}")
                .replace("/operations/referral/", "/operations/");
    }

    private static Set<Role> readersOf(String endpoint) throws ClassNotFoundException {
        var own = Class.forName("org.safeguarding.notification.api.DeliveryLogController")
                .getDeclaredMethods();
        return Stream.of(own)
                .filter(method -> method.isAnnotationPresent(GetMapping.class)
                        && List.of(method.getAnnotation(GetMapping.class).value())
                                .contains(endpoint))
                .map(EndpointRoles::of)
                .findFirst()
                .orElseGet(() -> readersByMatrix(endpoint));
    }

    private static Set<Role> readersByMatrix(String endpoint) {
        var rows = Stream.of("access-matrix.md", "review-access-matrix.md")
                .flatMap(LinksAreReadTest::lines)
                .toList();
        var columns = cells(rows.stream()
                .filter(row -> row.startsWith("| Endpoint |"))
                .findFirst()
                .orElseThrow());
        var row = cells(rows.stream()
                .filter(line -> line.startsWith("| `GET " + endpoint + "` |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No matrix knows " + endpoint)));
        return Arrays.stream(Role.values())
                .filter(role -> !row.get(columns.indexOf(role.name())).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(String matrix) {
        try {
            return Files.readAllLines(Path.of("../infra/docs", matrix)).stream();
        } catch (IOException e) {
            throw new AssertionError(matrix, e);
        }
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    }
}
