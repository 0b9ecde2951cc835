package org.safeguarding.referral.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.OPERATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.referral.Heard;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
class RebuildingIT {

    private final ReferralApi api;
    private final CaseChannel reviewService;
    private final ReferralContents contents;
    private final CaseNotes notes;
    private final JdbcClient db;

    @Autowired
    RebuildingIT(
            @LocalServerPort int port,
            CaseChannel reviewService,
            ReferralContents contents,
            CaseNotes notes,
            JdbcClient db) {
        api = new ReferralApi(port);
        this.reviewService = reviewService;
        this.contents = contents;
        this.notes = notes;
        this.db = db;
    }

    @ParameterizedTest
    @CsvSource({
        "referral-summary, referral_summary",
        "referral-clock, referral_clock",
        "desk, desk_case",
        "screened-cases, screened_case",
        "unanswered-rapid-reviews, unanswered_rapid_review"
    })
    void a_view_that_is_emptied_and_rebuilt_has_the_same_rows(String view, String table) {
        someCases();
        var before = rows(table);
        assertThat(before).isNotEmpty();

        db.sql("delete from " + table).update();
        rebuild(view);

        var after = rows(table);
        assertThat(after).as("rows that were not there before").isSubsetOf(before);
        assertThat(before).as("rows that did not come back").isSubsetOf(after);
    }

    @Test
    void the_content_that_is_emptied_and_rebuilt_opens_to_the_same() {
        var cases = someCases();
        var before = cases.stream().map(contents::find).toList();
        assertThat(before).allSatisfy(content -> assertThat(content).isPresent());

        db.sql("delete from referral_content").update();
        rebuild("referral-content");

        assertThat(cases.stream().map(contents::find).toList()).isEqualTo(before);
    }

    @Test
    void the_notes_that_are_emptied_and_rebuilt_open_to_the_same() {
        var cases = someCases();
        var before = cases.stream().map(notes::of).toList();
        assertThat(before.get(1)).hasSize(2);

        db.sql("delete from case_note").update();
        rebuild("case-notes");

        assertThat(cases.stream().map(notes::of).toList()).isEqualTo(before);
    }

    @Test
    void what_does_not_come_from_an_event_does_not_survive() {
        api.settled();
        db.sql("insert into unanswered_rapid_review values (gen_random_uuid(), 99, now())")
                .update();

        rebuild("unanswered-rapid-reviews");

        assertThat(db.sql("select count(*) from unanswered_rapid_review where times_asked = 99")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_replay_sends_nothing() {
        var cases = someCases();
        var before = cases.stream().map(Heard::all).map(List::size).toList();

        for (var view : List.of("referral-summary", "referral-content", "desk", "unanswered-rapid-reviews")) {
            rebuild(view);
        }

        assertThat(cases.stream().map(Heard::all).map(List::size).toList()).isEqualTo(before);
    }

    @Test
    void what_is_no_view_cannot_be_rebuilt() {
        assertThat(post("referral-publisher")).isEqualTo(400);
        assertThat(post("chase-rapid-review")).isEqualTo(400);
        assertThat(post("no-such-view")).isEqualTo(400);
    }

    /** One of each fate: waiting, declined, left unanswered, and closed with an outcome. */
    private List<CaseId> someCases() {
        var waiting = api.referred();
        var declined = api.declined();
        var unanswered = api.accepted();
        var closed = api.accepted();
        reviewService.announce(
                "opened-" + closed,
                new RapidReviewOpened(
                        closed,
                        ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION,
                        LocalDate.of(2025, 9, 11),
                        LocalDate.of(2025, 10, 1)));
        reviewService.announce(
                "signed-off-" + closed,
                new PanelOutcomeSignedOff(
                        closed, ReviewOutcome.NO_FURTHER_ACTION, LocalDate.of(2025, 9, 25), LocalDate.of(2025, 9, 28)));
        reviewService.announce(
                "concluded-" + closed,
                new RapidReviewConcluded(closed, ReviewOutcome.NO_FURTHER_ACTION, LocalDate.of(2025, 10, 6)));
        api.summary(closed, read -> "CLOSED".equals(read.path("state").asString("")));
        api.eventually(OPERATOR, "/operations/alarms", read -> read.toString().contains(unanswered.toString()));
        api.eventually(OPERATOR, "/operations/alarms", read -> nobodyIsStillAsked());
        api.settled();
        return List.of(waiting, declined, unanswered, closed);
    }

    /** Other tests' cases are chased too; their rows must not move while we compare. */
    private boolean nobodyIsStillAsked() {
        return db.sql("""
                        select count(*) from referral_summary
                        where review_state = 'ASKED' and notification_state <> 'CRITERIA_NOT_MET'""").query(Long.class).single() == 0;
    }

    private Set<String> rows(String table) {
        return db.sql("select t::text from " + table + " t").query(String.class).set();
    }

    private void rebuild(String view) {
        assertThat(post(view)).isEqualTo(202);
        api.settled();
    }

    private int post(String view) {
        return api.send(HttpMethod.POST, "/operations/views/" + view + "/rebuild", OPERATOR, null, null)
                .status();
    }
}
