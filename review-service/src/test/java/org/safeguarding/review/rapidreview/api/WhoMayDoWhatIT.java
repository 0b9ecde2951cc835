package org.safeguarding.review.rapidreview.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.ReviewJourney.Answer;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnEngines
class WhoMayDoWhatIT {

    private static final CaseId UNKNOWN = newCase();

    @Autowired
    private CaseChannel channel;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
    }

    /** One thing that can be asked over HTTP, and the roles that may ask it. */
    record Door(String path, @Nullable String body, List<Role> allowed) {

        static final List<Role> READERS = List.of(Role.CHAIR, Role.SCREENER, Role.PANEL_MEMBER, Role.PARTNER);
        static final Door LIST = new Door("", null, READERS);
        static final Door ONE = new Door("/" + UNKNOWN, null, READERS);
        static final Door OUTCOME = new Door(
                "/" + UNKNOWN + "/outcome",
                outcome(today(), "LOCAL_CSPR", "Given."),
                List.of(Role.CHAIR, Role.SCREENER));

        static Stream<Door> all() {
            return Stream.of(
                    LIST,
                    ONE,
                    new Door("/" + UNKNOWN + "/panel", panel(today()), List.of(Role.CHAIR, Role.SCREENER)),
                    new Door("/" + UNKNOWN + "/meeting", meeting(today()), List.of(Role.CHAIR, Role.SCREENER)),
                    OUTCOME,
                    new Door("/" + UNKNOWN + "/sign-off", signOff(today()), List.of(Role.CHAIR)));
        }

        Answer open(ReviewJourney journey, @Nullable String token) {
            var address = "/rapid-reviews" + path;
            return body == null ? journey.get(address, token) : journey.put(address, token, body);
        }

        @Override
        public String toString() {
            return "/rapid-reviews" + path.replace(UNKNOWN.toString(), "{caseId}");
        }
    }

    static Stream<Arguments> everybody_at_every_door() {
        return Door.all().flatMap(door -> Stream.of(Role.values()).map(role -> Arguments.of(door, role)));
    }

    @ParameterizedTest
    @MethodSource("everybody_at_every_door")
    void a_door_opens_for_its_roles_and_for_no_other(Door door, Role role) {
        var answer = door.open(journey, Tokens.of("somebody", role, Agency.PARTNERSHIP));

        int opened = door.equals(Door.LIST) ? 200 : 404;
        assertThat(answer.status()).as(answer.text()).isEqualTo(door.allowed().contains(role) ? opened : 403);
    }

    static Stream<Arguments> tokens_that_do_not_count() {
        return Door.all()
                .flatMap(door -> Stream.of(
                        Arguments.of(door, "none", null),
                        Arguments.of(door, "not a token", "abc"),
                        Arguments.of(door, "expired", Tokens.expired("chair", Role.CHAIR, Agency.PARTNERSHIP)),
                        Arguments.of(door, "forged", Tokens.forged("chair", Role.CHAIR, Agency.PARTNERSHIP))));
    }

    @ParameterizedTest(name = "{0} with a token that is {1}")
    @MethodSource("tokens_that_do_not_count")
    void no_door_opens_without_a_valid_token(Door door, String kind, @Nullable String token) {
        assertThat(door.open(journey, token).status()).as(kind).isEqualTo(401);
    }

    @Test
    void a_review_that_nobody_asked_for_is_not_found() {
        var answer = Door.OUTCOME.open(journey, SCREENER);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().at("/type").asString()).isEqualTo("/problems/unknown-case");
        assertThat(Door.ONE.open(journey, CHAIR).status()).isEqualTo(404);
    }

    @Test
    void a_case_id_that_is_none_is_a_bad_request() {
        assertThat(journey.get("/rapid-reviews/42", CHAIR).status()).isEqualTo(400);
        assertThat(journey.put("/rapid-reviews/42/sign-off", CHAIR, signOff(today()))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_member_reads_the_review_of_their_panel_with_its_reasons() {
        var caseId = journey.decided(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "What the panel saw.");
        journey.awaitStage(caseId, "DECIDED");

        for (var reader : new String[] {POLICE, CHAIR, SCREENER}) {
            var review = journey.get("/rapid-reviews/" + caseId, reader).json();
            assertThat(review.at("/decisions/0/reasons/text").asString()).isEqualTo("What the panel saw.");
        }
    }

    @Test
    void a_member_of_another_panel_does_not_even_learn_that_the_review_exists() {
        var caseId = journey.convened(today().minusDays(3));
        journey.await("/rapid-reviews", CHAIR, rows -> rows.toString().contains(caseId.toString()));
        journey.await("/rapid-reviews/" + caseId, POLICE, review -> review.has("panel"));
        var school = Tokens.of("panel-school", Role.PANEL_MEMBER, Agency.SCHOOL);

        assertThat(journey.get("/rapid-reviews/" + caseId, school).status()).isEqualTo(404);
        assertThat(journey.get("/rapid-reviews", school).json().toString()).doesNotContain(caseId.toString());
        assertThat(cases("/rapid-reviews", POLICE)).contains(caseId.toString());
    }

    @Test
    void a_member_who_was_replaced_no_longer_reads_it() {
        var caseId = journey.convened(today().minusDays(3));
        var changed = panel(journey.openedOn(caseId)).replace("panel-police", "panel-police-2");
        assertThat(journey.put(caseId, "panel", CHAIR, changed).status()).isEqualTo(204);
        var successor = Tokens.of("panel-police-2", Role.PANEL_MEMBER, Agency.POLICE);

        journey.await("/rapid-reviews/" + caseId, successor, review -> true);
        assertThat(journey.get("/rapid-reviews/" + caseId, POLICE).status()).isEqualTo(404);
    }

    private String cases(String path, String token) {
        return journey.await(path, token, rows -> !rows.isEmpty()).toString();
    }
}
