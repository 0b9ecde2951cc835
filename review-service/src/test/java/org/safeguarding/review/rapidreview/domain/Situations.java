package org.safeguarding.review.rapidreview.domain;

import static java.util.stream.Stream.concat;
import static org.safeguarding.contracts.ReviewOutcome.*;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;

import java.util.List;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelConvened;

/** How the invented review comes into each stage. */
final class Situations {

    static final PanelMember SECOND_POLICE = new PanelMember("panel-police-2", Agency.POLICE);

    static final List<Object> DECLARED =
            PRESENT.stream().<Object>map(person -> declared(person, false)).toList();

    /** The three partners of one mind. */
    static final List<Object> AGREED = positions(LOCAL_CSPR, LOCAL_CSPR, LOCAL_CSPR);

    /** Two hold one outcome and the third another. */
    static final List<Object> SPLIT = positions(LOCAL_CSPR, LOCAL_CSPR, NO_FURTHER_ACTION);

    /** Every partner holds another outcome. */
    static final List<Object> SCATTERED = positions(LOCAL_CSPR, ALTERNATE_LEARNING, NO_FURTHER_ACTION);

    static final List<Object> SCOPED = List.of(opened(), asked(HOSPITAL), asked(DENTIST));
    static final List<Object> PACKED = and(SCOPED, convened(), meetingSet(), packed());
    static final List<Object> MET = and(PACKED, met());
    static final List<Object> HEARD = and(and(MET, DECLARED), AGREED);
    static final List<Object> DECIDED = and(HEARD, reasoned(), decided(LOCAL_CSPR));
    static final List<Object> COMPLETE = and(DECIDED, missing(HOSPITAL), missing(DENTIST));

    /** The three are split, the police by the second of two members: with that vote two hold what was decided. */
    static final List<Object> CARRIED_BY_THE_SECOND = and(
            SCOPED,
            new PanelConvened(CASE, CHAIR, List.of(SOCIAL_CARE, HEALTH, POLICE, SECOND_POLICE), MEETING),
            meetingSet(),
            packed(),
            new MeetingHeld(CASE, MEETING, List.of("chair", "panel-la", "panel-icb", "panel-police", "panel-police-2")),
            declared("chair", false),
            declared("panel-la", false),
            declared("panel-icb", false),
            declared("panel-police", false),
            declared("panel-police-2", false),
            position(SOCIAL_CARE, LOCAL_CSPR),
            position(HEALTH, NO_FURTHER_ACTION),
            position(POLICE, NO_FURTHER_ACTION),
            position(SECOND_POLICE, LOCAL_CSPR),
            escalated(),
            decided(LOCAL_CSPR),
            missing(HOSPITAL),
            missing(DENTIST));

    static final List<Object> SIGNED = and(DECIDED, signedOff(LOCAL_CSPR, SIGNATURE, 0));
    static final List<Object> SENT = and(SIGNED, sent());
    static final List<Object> DISAGREED = and(SENT, responded(PanelAnswer.DISAGREES));

    private Situations() {}

    static List<Object> in(Stage stage) {
        return switch (stage) {
            case REFUSED -> List.of(refused(FIRST));
            case OPENED -> List.of(opened());
            case SCOPING -> SCOPED;
            case PACK_READY -> PACKED;
            case MEETING_HELD -> MET;
            case DECIDED -> DECIDED;
            case SIGNED_OFF -> SIGNED;
            case SENT_TO_PANEL -> SENT;
            case PANEL_RESPONDED -> DISAGREED;
            case RECONSIDERING -> and(DISAGREED, reconsidered());
            case NATIONAL -> closed(NATIONAL_RECOMMENDED);
            case LCSPR -> closed(LOCAL_CSPR);
            case ALTERNATE -> closed(ALTERNATE_LEARNING);
            case NFA -> closed(NO_FURTHER_ACTION);
            case REOPENED -> and(closed(NO_FURTHER_ACTION), reopened());
            case DISCONTINUED -> List.of(opened(), discontinued());
        };
    }

    static List<Object> and(List<Object> history, Object... more) {
        return and(history, List.of(more));
    }

    static List<Object> and(List<Object> history, List<Object> more) {
        return concat(history.stream(), more.stream()).toList();
    }

    static List<Object> positions(ReviewOutcome socialCare, ReviewOutcome health, ReviewOutcome police) {
        return List.of(position(SOCIAL_CARE, socialCare), position(HEALTH, health), position(POLICE, police));
    }

    private static List<Object> closed(ReviewOutcome outcome) {
        return Stream.concat(
                        HEARD.stream(),
                        Stream.of(
                                reasoned(),
                                decided(outcome),
                                signedOff(outcome, SIGNATURE, 0),
                                sent(),
                                responded(PanelAnswer.AGREES),
                                concluded(outcome, ANSWERED)))
                .toList();
    }
}
