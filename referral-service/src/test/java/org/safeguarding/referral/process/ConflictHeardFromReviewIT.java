package org.safeguarding.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReferralConflictDeclared;
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.referral.Heard;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who declares a conflict of interest in the review is kept out of the referral, and who does at the desk is told of. */
@OnEngines
class ConflictHeardFromReviewIT {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 28);
    private static final String OFFICER = Tokens.of("screener-9", Role.SCREENER, Agency.PARTNERSHIP);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final ReferralApi api;
    private final CaseChannel reviewService;

    @Autowired
    ConflictHeardFromReviewIT(@LocalServerPort int port, CaseChannel reviewService) {
        api = new ReferralApi(port);
        this.reviewService = reviewService;
    }

    @Test
    void a_conflict_that_was_declared_in_the_review_closes_the_referral_takes_it_off_the_desk_and_is_not_told_back() {
        var caseId = api.accepted();
        api.changed(OFFICER, caseId, "/assignment", "{\"officer\": \"screener-9\"}");

        var declared = new ReviewConflictDeclared(caseId, "screener-9", DAY);
        reviewService.announce("conflict-" + caseId, declared);
        reviewService.announce("conflict-again-" + caseId, declared);

        await().atMost(SOON).untilAsserted(() -> {
            var answer = api.get(OFFICER, "/referrals/" + caseId);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body().path("type").asString()).isEqualTo("/problems/closed-by-conflict");
        });
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                api.get(SCREENER, "/referrals/" + caseId).status())
                        .as("it is nobody's again")
                        .isEqualTo(200));
        assertThat(api.get(OFFICER, "/work-list?list=all&size=100").body().toString())
                .doesNotContain(caseId.toString());
        api.settled();
        assertThat(Heard.all(caseId))
                .extracting(Heard.Message::type)
                .doesNotContain(Topics.typeOf(ReferralConflictDeclared.class));
    }

    @Test
    void a_conflict_that_was_declared_at_the_desk_is_told_once_by_account_and_day_alone() {
        var caseId = api.referred();
        api.changed(OFFICER, caseId, "/conflict-of-interest", "");
        api.settled();

        var told = Heard.about(caseId, ReferralConflictDeclared.class, messages -> !messages.isEmpty());

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().topic()).isEqualTo(Topics.REFERRAL_EVENTS);
        assertThat(told.getFirst().body().propertyNames()).containsExactly("caseId", "person", "declaredOn");
        assertThat(told.getFirst().body().path("person").asString()).isEqualTo("screener-9");
    }
}
