package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.platform.fact.Role.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Stage.*;
import static org.safeguarding.review.rapidreview.domain.Stages.*;

import java.util.List;
import java.util.Set;
import org.safeguarding.platform.rule.Move;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.*;

/** The moves that put the pack together: agencies asked and answering, the narrative, what the panel will read. */
final class ScopingMoves {

    static final List<Move<Stage>> TABLE = List.of(
            new Move<>(
                    AskAgency.class,
                    UNDECIDED,
                    SCOPING,
                    Set.of(SCREENER),
                    AGENCIES_ARE_ASKED_BEFORE_THE_DECISION,
                    List.of(
                            AN_AGENCY_IS_ASKED_ONCE,
                            A_PERIOD_ENDS_AFTER_IT_BEGINS,
                            A_RETURN_IS_DUE_AFTER_IT_IS_ASKED_FOR)),
            new Move<>(
                    SubmitReturn.class,
                    AFTER_THE_ASKING,
                    null,
                    Set.of(AGENCY_LEAD),
                    RETURNS_COME_BEFORE_THE_CONCLUSION,
                    List.of(
                            AN_AGENCY_ANSWERS_WHEN_ASKED,
                            A_RETURN_SUPERSEDES_THE_LAST,
                            A_RETURN_FOLLOWS_ITS_ASKING,
                            A_PERIOD_ENDS_AFTER_IT_BEGINS,
                            A_CONTACT_IS_PAST,
                            A_NIL_RETURN_TELLS_NOTHING,
                            A_RETURN_TELLS_SOMETHING)),
            new Move<>(
                    RecordMissingReturn.class,
                    ASKED,
                    null,
                    Set.of(SCREENER),
                    MISSING_RETURNS_ARE_RECORDED_BEFORE_THE_SIGN_OFF,
                    List.of(AN_AGENCY_ANSWERS_WHEN_ASKED, A_RETURN_THAT_IS_IN_IS_NOT_MISSING)),
            new Move<>(
                    ShareWithAgencies.class,
                    AFTER_THE_ASKING,
                    null,
                    Set.of(SCREENER, CHAIR),
                    SHARED_WHILE_THE_REVIEW_RUNS,
                    List.of()),
            new Move<>(
                    WriteNarrative.class,
                    and(UNDECIDED, DECIDED),
                    null,
                    Set.of(SCREENER, CHAIR),
                    A_NARRATIVE_COMES_BEFORE_THE_SIGN_OFF,
                    List.of(A_NARRATIVE_TELLS_SOMETHING, A_GENOGRAM_HOLDS_TOGETHER, A_KEY_EPISODE_IS_PAST)),
            new Move<>(
                    RecordNotificationReference.class,
                    and(UNDECIDED, DECIDED, SIGNED_OFF),
                    null,
                    Set.of(SCREENER),
                    A_REFERENCE_COMES_BEFORE_THE_SENDING,
                    List.of(ONLY_A_NOTIFICATION_HAS_A_REFERENCE)),
            new Move<>(
                    CompletePack.class,
                    Set.of(SCOPING),
                    PACK_READY,
                    Set.of(SCREENER),
                    A_PACK_FOLLOWS_THE_SCOPING,
                    step()));

    private ScopingMoves() {}
}
