package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.journey.Journey.today;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Any one part is killed while cases travel, and started again: what was acknowledged is there once, and each mail once. */
class KilledPartsIT {

    private static final int CASES = 8;

    /** The review's opening, a return asked for, four invitations, the outcome, and the practice review that follows, of which the three partners hear too. */
    private static final int LETTERS = 11;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres",
                "kafka",
                "mail",
                "identity",
                "referral-service",
                "review-service",
                "notification-service",
                "gateway"
            })
    void what_was_acknowledged_is_there_once(String part) throws Exception {
        var house = RunningHouse.house();
        var door = new Door(house);
        var underWay = new AtomicInteger();
        List<String> cases = new ArrayList<>();
        try (var partners = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> journeys = new ArrayList<>();
            for (int number = 0; number < CASES; number++) {
                journeys.add(partners.submit(() -> travel(door, underWay)));
            }
            await().atMost(PATIENCE).until(() -> underWay.get() >= CASES / 2);
            house.kill(part);
            house.restart(part);
            for (var journey : journeys) {
                cases.add(journey.get());
            }
        }
        assertThat(cases).hasSize(CASES).doesNotHaveDuplicates();
        for (var caseId : cases) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> isWhole(door, caseId));
        }
    }

    /** One case, referred, screened, reviewed to its end by people and partners who try again when the door does not answer. */
    private static String travel(Door door, AtomicInteger underWay) throws Exception {
        var key = UUID.randomUUID().toString();
        var caseId = patiently(
                        201,
                        () -> door.post("hospital-partner", "/referrals", Journey.referral(field -> "Example"), key))
                .text("caseId");
        underWay.incrementAndGet();
        var referral = "/referrals/" + caseId;
        decided(() -> door.tryToChange(
                "notifier", referral + "/notification/consideration", Journey.consideration(today().minusDays(3))));
        decided(() -> door.tryToChange(
                "notifier", referral + "/notification", Journey.notification(today().minusDays(1), "SIN-EXAMPLE")));
        patiently(200, () -> door.get("chair", "/rapid-reviews/" + caseId));
        decided(() ->
                door.tryToChange("screener", referral + "/screening", Journey.accepted(field -> "Found by all.")));
        review(door, "/rapid-reviews/" + caseId);
        return caseId;
    }

    private static void review(Door door, String review) {
        decided(() -> door.tryToAdd(
                "screener", review + "/agencies", ReviewJourney.agency("ACUTE_TRUST", "RX0", "lead-hospital")));
        decided(() -> door.put("lead-hospital", review + "/returns/1", ReviewJourney.nilReturn()));
        decided(() -> door.tryToChange("chair", review + "/panel", ReviewJourney.panel(today())));
        decided(() -> door.tryToChange("screener", review + "/pack", ReviewJourney.on(today())));
        decided(() -> door.tryToChange("screener", review + "/meeting", ReviewJourney.meeting(today())));
        for (var person : ReviewJourney.PRESENT) {
            decided(() -> door.put(person, review + "/interests", ReviewJourney.noConflict(today())));
        }
        for (var member : ReviewJourney.MEMBERS) {
            decided(() -> door.post(
                    member,
                    review + "/positions",
                    ReviewJourney.position("LOCAL_CSPR", "Learning in depth.", today()),
                    member));
        }
        decided(() -> door.tryToChange(
                "screener", review + "/outcome", ReviewJourney.outcome("LOCAL_CSPR", "Learning in depth.", today())));
        decided(() -> door.tryToChange("chair", review + "/sign-off", ReviewJourney.signOff(today())));
        decided(() -> door.tryToChange("screener", review + "/submission", ReviewJourney.on(today())));
        decided(() -> door.tryToChange("screener", review + "/panel-response", ReviewJourney.agreement(today())));
    }

    /** A decision whose answer was lost is sent again; that it stands already is then as good as an acknowledgement. */
    private static void decided(Callable<Door.Answer> deed) {
        var attempts = new AtomicInteger();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> {
                    boolean mayStandAlready = attempts.getAndIncrement() > 0;
                    int status = deed.call().status();
                    return status == 200 || status == 204 || (status == 409 && mayStandAlready);
                });
    }

    private static Door.Answer patiently(int status, Callable<Door.Answer> call) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(call, answer -> answer.status() == status);
    }

    private static void isWhole(Door door, String caseId) throws Exception {
        var answer = door.get("auditor", "/cases/" + caseId + "/history");
        assertThat(answer.status()).isEqualTo(200);
        var history = elements(answer.body());
        for (var once : List.of(
                "referral.referral-submitted",
                "serious-incident-notification.consideration-begun",
                "serious-incident-notification.notification-sent",
                "referral.rapid-review-required",
                "referral.rapid-review-opened",
                "referral.referral-accepted",
                "referral.outcome-recorded",
                "referral.rapid-review-concluded",
                "referral.referral-closed",
                "rapid-review.opened",
                "rapid-review.panel-convened",
                "rapid-review.meeting-held",
                "rapid-review.outcome-decided",
                "rapid-review.signed-off",
                "rapid-review.sent-to-panel",
                "rapid-review.panel-responded",
                "rapid-review.concluded",
                "practice-review.commissioned")) {
            assertThat(history.stream()
                            .filter(event -> event.path("type").asString().equals(once))
                            .count())
                    .as("%s of case %s", once, caseId)
                    .isEqualTo(1);
        }
        assertThat(history.stream()
                        .filter(event -> event.path("type").asString().equals("notification.notification-delivered"))
                        .count())
                .as("delivered letters of case %s", caseId)
                .isEqualTo(LETTERS);
        assertThat(new OneCase(door, caseId).mails())
                .as("mails of case %s", caseId)
                .hasSize(LETTERS);
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
