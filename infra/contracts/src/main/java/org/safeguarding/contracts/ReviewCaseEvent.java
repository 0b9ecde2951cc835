package org.safeguarding.contracts;

/** What review-service tells the others. */
public sealed interface ReviewCaseEvent extends CaseEvent
        permits RapidReviewOpened,
                RapidReviewRefused,
                AgencyReturnRequested,
                AgencyReturnChased,
                PanelConvened,
                PanelMeetingSet,
                PanelMeetingCancelled,
                PanelOutcomeSignedOff,
                RapidReviewConcluded,
                RapidReviewDiscontinued,
                RapidReviewReopened,
                ReviewConflictDeclared,
                PracticeReviewCommissioned,
                PracticeReviewPublished,
                PracticeReviewWithheld,
                LearningCommissioned,
                LearningClosed,
                LearningOverdue,
                RecommendationAssigned,
                RecommendationOverdue {}
