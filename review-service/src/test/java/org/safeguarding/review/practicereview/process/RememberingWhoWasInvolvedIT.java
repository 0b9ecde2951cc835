package org.safeguarding.review.practicereview.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.practicereview.domain.Involved;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.AgencyAsked;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.InterestsDeclared;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelConvened;
import org.safeguarding.review.rapidreview.domain.Scope;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;

/** Of whom a reviewer must be independent is gathered from the referral on. */
@OnEngines
class RememberingWhoWasInvolvedIT {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final Affiliation CHARITY = new Affiliation(Agency.VOLUNTARY, Organisation.of("VOLUNTARY-1"));
    private static final Affiliation HOSPITAL = new Affiliation(Agency.ACUTE_TRUST, Organisation.of("RX0"));

    @Autowired
    private RememberReferrerWhenReferralReceived referrals;

    @Autowired
    private CommissionPracticeReviewWhenLocalReviewDecided reviews;

    @Autowired
    private InvolvedAgencies involved;

    private final CaseId caseId = new CaseId(UUID.randomUUID());

    @Test
    void whoever_referred_was_asked_sat_on_the_panel_or_declared_a_conflict_is_remembered_once() {
        for (int heard = 0; heard < 2; heard++) {
            referrals.on(new ReferralReceived(caseId, Agency.VOLUNTARY, Organisation.of("VOLUNTARY-1"), DAY));
            reviews.on(asked());
            reviews.on(new PanelConvened(
                    caseId,
                    new PanelMember("chair", Agency.PARTNERSHIP),
                    List.of(new PanelMember("panel-police", Agency.POLICE)),
                    DAY));
            reviews.on(new InterestsDeclared(caseId, DAY, "partner-icb", true));
            reviews.on(new InterestsDeclared(caseId, DAY, "screener", false));
        }

        assertThat(involved.of(caseId))
                .isEqualTo(new Involved(
                        List.of(HOSPITAL, CHARITY),
                        List.of(Agency.POLICE),
                        List.of("chair", "lead-hospital", "panel-police", "partner-icb")));
        assertThat(involved.of(caseId)
                        .isIndependent("reviewer-a", new Affiliation(Agency.VOLUNTARY, Organisation.of("VOLUNTARY-2"))))
                .as("another charity than the one that referred")
                .isTrue();
    }

    @Test
    void of_a_referral_of_before_there_were_organisations_the_kind_is_remembered() {
        referrals.on(new ReferralReceived(caseId, Agency.SCHOOL, null, DAY));

        assertThat(involved.of(caseId)).isEqualTo(new Involved(List.of(), List.of(Agency.SCHOOL), List.of()));
    }

    private AgencyAsked asked() {
        var scope = Sealed.of(SubjectId.of(caseId, "reviews"), new Scope(List.of("The child."), DAY, DAY, null));
        return new AgencyAsked(caseId, DAY, HOSPITAL, "lead-hospital", scope, DAY);
    }
}
