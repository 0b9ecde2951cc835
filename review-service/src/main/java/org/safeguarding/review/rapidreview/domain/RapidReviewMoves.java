package org.safeguarding.review.rapidreview.domain;

import java.util.List;
import java.util.stream.Stream;
import org.safeguarding.platform.rule.Move;

/**
 * The moves of a Rapid Review, as data in one table (domain.md, section 2), put together from those of its phases. The system
 * opens a review, chases returns, concludes it once the outcome stands, and discontinues it when the criteria are found not to
 * be met.
 */
public final class RapidReviewMoves {

    private static final List<Move<Stage>> TABLE = Stream.of(
                    ScopingMoves.TABLE, PanelMoves.TABLE, NationalPanelMoves.TABLE, FollowingMoves.TABLE)
            .flatMap(List::stream)
            .toList();

    private RapidReviewMoves() {}

    /** Every row; what is not a row is refused. */
    public static List<Move<Stage>> table() {
        return TABLE;
    }
}
