package org.safeguarding.referral.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A case goes the way of its review when that is reconsidered, carried out, reopened or ended without an outcome. */
@OnEngines
class FollowingWhatComesAfterIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 28);
    private static final LocalDate SECOND = LocalDate.of(2025, 10, 10);
    private static final LocalDate LATER = LocalDate.of(2025, 11, 3);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 1);

    private final ReferralApi api;
    private final CaseChannel reviewService;
    private CaseId caseId;

    @Autowired
    FollowingWhatComesAfterIT(@LocalServerPort int port, CaseChannel reviewService) {
        api = new ReferralApi(port);
        this.reviewService = reviewService;
    }

    @BeforeEach
    void a_review_opens() {
        caseId = api.accepted();
        hear(new RapidReviewOpened(caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, FIRST, SECOND));
    }

    @Test
    void the_last_concluded_outcome_stands_through_reconsideration_and_reopening_however_often_each_is_heard() {
        var signed = signed(ReviewOutcome.LOCAL_CSPR, FIRST);
        var again = signed(ReviewOutcome.NO_FURTHER_ACTION, SECOND);
        var concluded = new RapidReviewConcluded(caseId, ReviewOutcome.NO_FURTHER_ACTION, SECOND);
        var reopened = new RapidReviewReopened(caseId, LATER);
        var last = signed(ReviewOutcome.ALTERNATE_LEARNING, LAST);

        hear(signed);
        assertThat(in("ACCEPTED", "SIGNED_OFF").at("/outcome").asString("")).isEmpty();
        hear(again, concluded);
        var closed = in("CLOSED", "CONCLUDED");
        assertThat(closed.at("/outcome").asString()).isEqualTo("NO_FURTHER_ACTION");
        assertThat(closed.at("/closedOn").asString()).isEqualTo(SECOND.toString());
        hear(reopened);
        var taken = in("ACCEPTED", "REOPENED");
        assertThat(taken.at("/outcome").asString("")).isEmpty();
        assertThat(taken.at("/closedOn").asString("")).isEmpty();
        hear(last);
        in("ACCEPTED", "SIGNED_OFF");

        hear(signed, again, concluded, reopened, last, new RapidReviewConcluded(caseId, last.outcome(), LAST));
        assertThat(in("CLOSED", "CONCLUDED").at("/outcome").asString()).isEqualTo("ALTERNATE_LEARNING");
        assertThat(api.summary(caseId, read -> true).at("/closedOn").asString()).isEqualTo(LAST.toString());
    }

    @Test
    void the_national_panel_may_conclude_otherwise_than_was_signed() {
        hear(signed(ReviewOutcome.LOCAL_CSPR, FIRST));
        hear(new RapidReviewConcluded(caseId, ReviewOutcome.NATIONAL_RECOMMENDED, SECOND));

        assertThat(in("CLOSED", "CONCLUDED").at("/outcome").asString()).isEqualTo("NATIONAL_RECOMMENDED");
    }

    @Test
    void a_second_referrer_learns_the_outcome_that_stands_and_not_what_was_only_signed() {
        var second = api.referred();
        api.changed(ReferralApi.SCREENER, second, "/duplicate-of", """
                {"original": "%s", "reason": "Same child, same evening."}""".formatted(caseId));
        hear(signed(ReviewOutcome.LOCAL_CSPR, FIRST));
        in("ACCEPTED", "SIGNED_OFF");
        api.settled();
        assertThat(outcomeOf(second, "ACCEPTED")).isEmpty();

        hear(new RapidReviewConcluded(caseId, ReviewOutcome.NO_FURTHER_ACTION, SECOND));
        assertThat(outcomeOf(second, "CLOSED")).isEqualTo("NO_FURTHER_ACTION");
        hear(new RapidReviewReopened(caseId, LATER));
        assertThat(outcomeOf(second, "ACCEPTED")).isEmpty();
        hear(signed(ReviewOutcome.LOCAL_CSPR, LATER), new RapidReviewDiscontinued(caseId, LAST));
        assertThat(outcomeOf(second, "CLOSED")).isEmpty();
    }

    private String outcomeOf(CaseId referral, String state) {
        return api.eventually(
                        ReferralApi.HOSPITAL,
                        "/referrals/" + referral,
                        read -> state.equals(read.path("state").asString("")))
                .at("/outcome")
                .asString("");
    }

    @Test
    void a_review_without_an_outcome_closes_the_case_without_one() {
        hear(signed(ReviewOutcome.LOCAL_CSPR, FIRST));
        hear(new RapidReviewDiscontinued(caseId, LATER), new RapidReviewDiscontinued(caseId, LATER));

        var closed = in("CLOSED", "DISCONTINUED");
        assertThat(closed.at("/closedOn").asString()).isEqualTo(LATER.toString());
        assertThat(closed.at("/outcome").asString("")).isEmpty();
    }

    private PanelOutcomeSignedOff signed(ReviewOutcome outcome, LocalDate on) {
        return new PanelOutcomeSignedOff(caseId, outcome, on, on);
    }

    private void hear(PublicMessage... messages) {
        List.of(messages).forEach(message -> reviewService.announce(caseId + "-" + message.hashCode(), message));
    }

    private JsonNode in(String state, String reviewState) {
        return api.summary(
                caseId,
                read -> state.equals(read.path("state").asString(""))
                        && reviewState.equals(read.path("reviewState").asString("")));
    }
}
