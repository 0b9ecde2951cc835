package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.domain.ReferralStory;
import org.safeguarding.referral.domain.form.ChildExample;
import org.safeguarding.referral.domain.form.FormStory;

class WarningsTest {

    private static final LocalDate INCIDENT = ReferralStory.INCIDENT;

    private static List<String> warnings(ChildExample... children) {
        var named = Arrays.asList(children);
        return Warnings.of(ReferralStory.form(
                IntStream.range(0, named.size())
                        .mapToObj(i -> FormStory.child(i + 1, named.get(i)))
                        .toList(),
                FormStory.incident(INCIDENT, INCIDENT, null)));
    }

    private static ChildExample careLeaver() {
        return new ChildExample().born(INCIDENT.minusYears(20)).died(INCIDENT).careStatus("CARE_LEAVER");
    }

    @Test
    void four_children_are_told_nothing() {
        assertThat(warnings(Collections.nCopies(4, new ChildExample()).toArray(ChildExample[]::new)))
                .isEmpty();
    }

    @Test
    void five_children_are_more_than_one_notification() {
        assertThat(warnings(Collections.nCopies(5, new ChildExample()).toArray(ChildExample[]::new)))
                .containsExactly(Warnings.MORE_THAN_FOUR);
    }

    @Test
    void a_care_leaver_who_died_is_notified_only() {
        assertThat(warnings(careLeaver())).containsExactly(Warnings.CARE_LEAVERS);
    }

    @Test
    void a_care_leaver_beside_a_child_is_the_childs_case() {
        assertThat(warnings(careLeaver(), new ChildExample())).isEmpty();
    }

    @Test
    void a_care_leaver_under_eighteen_is_a_child() {
        assertThat(warnings(new ChildExample().born(INCIDENT.minusYears(17)).careStatus("CARE_LEAVER")))
                .isEmpty();
    }
}
