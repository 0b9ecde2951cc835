package org.safeguarding.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.review.learning.LearningStory;
import org.safeguarding.review.learning.domain.LearningEvent;
import org.safeguarding.review.practicereview.PracticeReviewStory;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.rapidreview.domain.ChaseStep;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.recommendation.RecommendationStory;
import org.safeguarding.review.recommendation.domain.RecommendationEvent;
import org.safeguarding.testing.StoredLanguage;

class StoredLanguageTest {

    @Test
    void every_event_is_stored_under_its_approved_name_and_form() {
        var names = EventNames.of(RapidReviewEvent.class);

        assertThatCode(() -> StoredLanguage.isApproved(
                        names,
                        opened(),
                        confirmed(AGAIN),
                        refused(FIRST),
                        followed(AGAIN),
                        redated(AGAIN, NOTIFIED.plusDays(1), DUE.plusDays(1)),
                        discontinued(),
                        panelTold(),
                        asked(),
                        submitted(1),
                        missing(),
                        chased(ChaseStep.ON_THE_DAY),
                        shared(),
                        narrated(1),
                        referred(),
                        packed(),
                        convened(),
                        reconvened(List.of(SOCIAL_CARE, HEALTH, POLICE), MEETING.plusDays(1)),
                        meetingSet(),
                        meetingCancelled(),
                        declared("panel-police", false),
                        declaredAtReferral("panel-police"),
                        met(),
                        position(POLICE, ReviewOutcome.LOCAL_CSPR),
                        escalated(),
                        escalationAnswered(ReviewOutcome.LOCAL_CSPR),
                        reasoned(),
                        decided(ReviewOutcome.LOCAL_CSPR),
                        signedOff(ReviewOutcome.LOCAL_CSPR, SIGNATURE, 0),
                        sent(),
                        responded(PanelAnswer.AGREES),
                        panelAnswered(),
                        reconsidered(),
                        upheld(),
                        concluded(ReviewOutcome.LOCAL_CSPR, ANSWERED),
                        safetyRecorded(OWNER),
                        safetyAssigned(),
                        safetyMissed(),
                        safetyCompleted(),
                        recommended(),
                        explained(),
                        reopened()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_meeting_that_was_stored_before_ends_were_is_read_as_one_whose_end_is_open() {
        var off = meetingCancelled();

        assertThatCode(() -> StoredLanguage.isStillRead(
                        EventNames.of(RapidReviewEvent.class),
                        "v1-without-end",
                        meetingSet(),
                        new RapidReviewEvent.MeetingCancelled(
                                off.caseId(),
                                off.on(),
                                off.invitation(),
                                off.meetingOn(),
                                off.at(),
                                null,
                                off.invited())))
                .doesNotThrowAnyException();
    }

    @Test
    void every_event_of_a_practice_review_is_stored_under_its_approved_name_and_form() {
        assertThatCode(() -> StoredLanguage.isApproved(
                        EventNames.of(PracticeReviewEvent.class), PracticeReviewStory.everything()))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_stored_of_a_practice_review_before_there_were_files_is_still_read() {
        assertThatCode(() -> StoredLanguage.isStillRead(
                        EventNames.of(PracticeReviewEvent.class), "v1", PracticeReviewStory.ofTheFirstRevision()))
                .doesNotThrowAnyException();
    }

    @Test
    void every_event_of_alternate_learning_is_stored_under_its_approved_name_and_form() {
        assertThatCode(() -> StoredLanguage.isApproved(
                        EventNames.of(LearningEvent.class),
                        LearningStory.commissioned(),
                        LearningStory.confirmed("decision-2"),
                        LearningStory.planned(),
                        LearningStory.started(),
                        LearningStory.found(),
                        LearningStory.recommended(1),
                        LearningStory.explained(),
                        LearningStory.missed(),
                        LearningStory.closed(),
                        LearningStory.discontinued()))
                .doesNotThrowAnyException();
    }

    @Test
    void every_event_of_a_recommendation_is_stored_under_its_approved_name_and_form() {
        assertThatCode(() -> StoredLanguage.isApproved(
                        EventNames.of(RecommendationEvent.class),
                        RecommendationStory.opened(),
                        RecommendationStory.assigned(),
                        RecommendationStory.reassigned(),
                        RecommendationStory.redated(),
                        RecommendationStory.missed(),
                        RecommendationStory.reported(),
                        RecommendationStory.given(),
                        RecommendationStory.returned(),
                        RecommendationStory.assured(),
                        RecommendationStory.closed(),
                        RecommendationStory.notAccepted()))
                .doesNotThrowAnyException();
    }
}
