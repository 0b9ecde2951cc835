package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.SCHOOL;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/** Fir: the hospital and the school refer the same child hours apart. The second goes the way of the first, and neither hears of the other. */
@OnEngines
class DuplicatesIT {

    private final ReferralApi api;
    private final SameChild child;

    @Autowired
    DuplicatesIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
        child = new SameChild(api);
    }

    @Test
    void the_second_referrer_goes_the_way_of_the_original_and_never_hears_of_it() {
        var original = child.referred(HOSPITAL, child.called("Ivy", "2018-01-20"));
        var second = child.referred(SCHOOL, child.called("Ivy", "2018-01-20"));
        assertThat(duplicate(second, original, SCREENER)).isEqualTo(204);

        api.summary(second, read -> read.path("state").asString("").equals("DUPLICATE_OF"));
        var before = api.get(SCHOOL, "/referrals/" + second);
        assertThat(before.body().path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(before.text()).doesNotContain(original.toString()).doesNotContain("DUPLICATE");
        assertThat(api.get(SCHOOL, "/referrals/" + original).status()).isEqualTo(404);

        outOfArea(original);

        var after = api.eventually(
                SCHOOL,
                "/referrals/" + second,
                read -> read.path("state").asString("").equals("OUT_OF_AREA"));
        assertThat(after.toString()).contains(second.toString()).doesNotContain(original.toString());
        var told = Heard.about(second, ReferralScreened.class, messages -> messages.size() == 1);
        assertThat(told.getFirst().text()).contains("OUT_OF_AREA").doesNotContain(original.toString());
        var hospitals = api.get(HOSPITAL, "/referrals/" + original);
        assertThat(hospitals.body().path("state").asString()).isEqualTo("OUT_OF_AREA");
        assertThat(hospitals.text()).doesNotContain(second.toString());
    }

    @Test
    void a_referral_that_is_linked_late_hears_what_was_decided_before_and_a_chain_passes_it_on() {
        var original = child.referred(HOSPITAL, child.called("Ivy", "2018-01-20"));
        var second = child.referred(SCHOOL, child.called("Ivy", "2018-01-20"));
        var third = child.referred(SCHOOL, child.called("Ivy", "2018-01-20"));
        assertThat(duplicate(third, second, SCREENER)).isEqualTo(204);
        outOfArea(original);
        assertThat(duplicate(second, original, SCREENER)).isEqualTo(204);

        for (var referral : List.of(second, third)) {
            api.eventually(
                    SCHOOL,
                    "/referrals/" + referral,
                    read -> read.path("state").asString("").equals("OUT_OF_AREA"));
        }
    }

    @Test
    void what_cannot_be_an_original_is_refused() {
        var original = child.referred(HOSPITAL, child.called("Ivy", "2018-01-20"));
        var second = child.referred(SCHOOL, child.called("Ivy", "2018-01-20"));
        var third = child.referred(SCHOOL, child.called("Ivy", "2018-01-20"));
        assertThat(duplicate(third, new CaseId(UUID.randomUUID()), SCREENER)).isEqualTo(400);
        assertThat(duplicate(third, third, SCREENER)).isEqualTo(409);
        assertThat(duplicate(second, original, HOSPITAL)).isIn(403, 404);
        assertThat(duplicate(second, original, SCREENER)).isEqualTo(204);
        api.summary(second, read -> read.path("state").asString("").equals("DUPLICATE_OF"));
        assertThat(duplicate(third, second, SCREENER)).isEqualTo(400);
        assertThat(api.send(HttpMethod.PUT, "/referrals/" + third + "/duplicate-of", SCREENER, null, body(original))
                        .status())
                .isEqualTo(428);
        assertThat(api.get(SCHOOL, "/referrals/" + second + "/duplicate-candidates")
                        .status())
                .isEqualTo(403);
    }

    private int duplicate(CaseId second, CaseId original, String token) {
        return api.change(token, second, "/duplicate-of", body(original)).status();
    }

    private static String body(CaseId original) {
        return """
                {"original": "%s", "reason": "Same child, same evening."}""".formatted(original);
    }

    private void outOfArea(CaseId caseId) {
        api.changed(SCREENER, caseId, "/out-of-area", """
                {"authority": "Neighbouring Borough", "reason": "It happened there."}""");
    }
}
