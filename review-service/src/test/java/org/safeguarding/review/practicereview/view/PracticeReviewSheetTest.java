package org.safeguarding.review.practicereview.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewStory.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;

/** What a practice review shows is what its aggregate goes by. */
class PracticeReviewSheetTest {

    @Test
    void whoever_declared_a_conflict_since_it_was_commissioned_is_not_independent_of_it() {
        assertThat(independent(commissioned(), appointed())).isTrue();
        assertThat(independent(commissioned(), appointed(), conflict(REVIEWER))).isFalse();
        assertThat(independent(commissioned(), conflict("partner-icb"), appointed()))
                .isTrue();
    }

    @Test
    void commissioned_or_dated_anew_it_goes_by_who_is_involved_then() {
        assertThat(sheet(commissioned(), conflict(REVIEWER), restarted()).involved())
                .isEqualTo(INVOLVED);
        assertThat(sheet(commissioned(), conflict(REVIEWER), discontinued(), commissioned())
                        .involved())
                .isEqualTo(INVOLVED);
    }

    private static boolean independent(PracticeReviewEvent... history) {
        return sheet(history).involved().isIndependent(REVIEWER, INDEPENDENT);
    }

    private static PracticeReviewSheet sheet(PracticeReviewEvent... history) {
        return new PracticeReviewSheet(history.length - 1, List.of(history));
    }
}
