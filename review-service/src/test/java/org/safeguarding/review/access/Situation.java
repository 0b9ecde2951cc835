package org.safeguarding.review.access;

import static org.safeguarding.review.practicereview.PracticeReviewStory.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.review.practicereview.PracticeReviewStory;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.safeguarding.review.rapidreview.RapidReviewStory;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.testing.access.Endpoint;

/** Where a case of the matrix stands: in each stage of the Rapid Review once, and in each state of the practice review once. */
record Situation(Stage stage, @Nullable PracticeReviewState practice) {

    static Stream<Situation> all() {
        return Stream.concat(
                Stream.of(Stage.values()).map(stage -> new Situation(stage, null)),
                Stream.of(PracticeReviewState.values()).map(state -> new Situation(Stage.PANEL_RESPONDED, state)));
    }

    /** Those in which an endpoint is tried: the practice review's in its states, every other in those of the Rapid Review. */
    static Stream<Situation> at(Endpoint endpoint) {
        boolean practice = endpoint.pattern().startsWith("/practice-reviews");
        return all().filter(situation -> practice == (situation.practice != null));
    }

    String label() {
        return practice == null ? stage.name() : "practice review " + practice;
    }

    boolean hasAPanel() {
        return stage != Stage.REFUSED;
    }

    boolean hasAsked() {
        return stage != Stage.REFUSED && stage != Stage.OPENED;
    }

    boolean hasAReviewer() {
        return practice != null && practice.isRunning() && practice != PracticeReviewState.COMMISSIONED;
    }

    /** Whether the conclusion itself begins alternate learning. */
    boolean learns() {
        return stage == Stage.ALTERNATE;
    }

    /** The story of the Rapid Review up to here. */
    List<CaseFact> rapidReview() {
        return switch (stage) {
            case REFUSED -> List.of(refused(FIRST));
            case OPENED -> List.of(opened(), convened(), meetingSet(), declared(Visitor.CONFLICTED, true));
            case SCOPING -> after(Stage.OPENED, RapidReviewStory.asked());
            case PACK_READY -> after(Stage.SCOPING, submitted(1), packed());
            case MEETING_HELD ->
                after(
                        Stage.PACK_READY,
                        Stream.concat(PRESENT.stream().map(person -> declared(person, false)), Stream.of(met()))
                                .toArray(CaseFact[]::new));
            case DECIDED ->
                after(
                        Stage.MEETING_HELD,
                        position(SOCIAL_CARE, ReviewOutcome.LOCAL_CSPR),
                        position(HEALTH, ReviewOutcome.LOCAL_CSPR),
                        position(POLICE, ReviewOutcome.LOCAL_CSPR),
                        reasoned(),
                        decided(ReviewOutcome.LOCAL_CSPR));
            case SIGNED_OFF -> after(Stage.DECIDED, signedOff(ReviewOutcome.LOCAL_CSPR, SIGNATURE, 0));
            case SENT_TO_PANEL -> after(Stage.SIGNED_OFF, sent());
            case PANEL_RESPONDED -> after(Stage.SENT_TO_PANEL, responded(PanelAnswer.AGREES));
            case RECONSIDERING -> after(Stage.PANEL_RESPONDED, reconsidered());
            case NATIONAL -> concluded(ReviewOutcome.NATIONAL_RECOMMENDED);
            case LCSPR -> concluded(ReviewOutcome.LOCAL_CSPR);
            case ALTERNATE -> concluded(ReviewOutcome.ALTERNATE_LEARNING);
            case NFA -> concluded(ReviewOutcome.NO_FURTHER_ACTION);
            case REOPENED -> after(Stage.NFA, reopened());
            case DISCONTINUED -> after(Stage.SCOPING, RapidReviewStory.discontinued());
        };
    }

    /** The story of the practice review up to here. */
    List<CaseFact> practiceReview() {
        if (practice == null) {
            return List.of();
        }
        return switch (practice) {
            case COMMISSIONED -> List.of(commissioned());
            case REVIEWER_APPOINTED -> after(PracticeReviewState.COMMISSIONED, appointed());
            case TOR_AGREED -> after(PracticeReviewState.REVIEWER_APPOINTED, agreed());
            case FIELDWORK -> after(PracticeReviewState.TOR_AGREED, begun());
            case DRAFT -> after(PracticeReviewState.FIELDWORK, drafted());
            case FACT_CHECK -> after(PracticeReviewState.DRAFT, checked());
            case APPROVED -> after(PracticeReviewState.FACT_CHECK, approved());
            case PREPUBLICATION_SENT -> after(PracticeReviewState.APPROVED, copied());
            case PUBLISHED -> after(PracticeReviewState.PREPUBLICATION_SENT, published());
            case WITHHELD -> after(PracticeReviewState.APPROVED, withheld());
            case WITHDRAWN_FROM_PUBLICATION -> after(PracticeReviewState.PUBLISHED, withdrawn());
            case DISCONTINUED -> after(PracticeReviewState.DRAFT, PracticeReviewStory.discontinued());
        };
    }

    private static List<CaseFact> concluded(ReviewOutcome outcome) {
        return after(Stage.PANEL_RESPONDED, RapidReviewStory.concluded(outcome, LATER));
    }

    private static List<CaseFact> after(Stage before, CaseFact... facts) {
        return and(new Situation(before, null).rapidReview(), facts);
    }

    private static List<CaseFact> after(PracticeReviewState before, CaseFact... facts) {
        return and(new Situation(Stage.PANEL_RESPONDED, before).practiceReview(), facts);
    }

    private static List<CaseFact> and(List<CaseFact> before, CaseFact... facts) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(facts));
        return all;
    }
}
