package org.safeguarding.review.practicereview.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of the practice review. Each constant is true, or the command is refused in these words. Sources: README. */
public enum PracticeReviewRule implements Rule {

    // Where each move starts and when each deed is done (the tables: PracticeReviewMoves)
    A_REVIEWER_IS_APPOINTED_ONCE(
            "A reviewer is appointed when the review is commissioned; afterwards one is replaced."),
    TERMS_ARE_AGREED_BEFORE_FIELDWORK(
            "Terms of reference are agreed once a reviewer is appointed and before the fieldwork begins."),
    FIELDWORK_FOLLOWS_THE_TERMS("Fieldwork begins once the terms of reference are agreed."),
    A_DRAFT_FOLLOWS_FIELDWORK(
            "A draft is handed in after the fieldwork has begun and before the report is published or withheld."),
    FACTS_ARE_CHECKED_IN_A_DRAFT("A draft that was handed in is sent for its fact check."),
    APPROVAL_FOLLOWS_THE_FACT_CHECK("A report is approved after its facts were sent for checking, and once."),
    COPIES_ARE_OF_THE_APPROVED_REPORT(
            "Copies go out ahead of publication once the three safeguarding partners have approved the report."),
    COPIES_ARE_DRAWN_OF_THE_APPROVED_REPORT(
            "Copies are drawn once the three safeguarding partners have approved the report and before it is published or withheld."),
    PUBLICATION_FOLLOWS_THE_COPIES("A report is published after its copies went out."),
    A_PLANNED_PUBLICATION_IS_MOVED(
            "The day of publication is moved after copies went out and before the report is published."),
    WITHHOLDING_FOLLOWS_THE_COPIES("A report is withheld after its copies went out and before it is published."),
    A_PUBLISHED_REPORT_IS_WITHDRAWN("Only a published report is withdrawn from publication."),
    A_REVIEWER_IS_REPLACED_WHILE_IT_RUNS(
            "A reviewer is replaced after one was appointed and before the report is published or withheld."),
    A_RUNNING_REVIEW_IS_PAUSED("Only a review that is under way is paused."),
    A_RUNNING_REVIEW_IS_RESUMED("Only a review that is under way is resumed."),
    A_DELAY_IS_EXPLAINED_WHILE_IT_RUNS("A delay is explained while the review is under way."),
    PROGRESS_IS_ASKED_OF_A_REVIEWER("Progress is asked for while a reviewer is appointed and the review is under way."),
    PROGRESS_IS_REPORTED_WHILE_IT_RUNS(
            "Progress is reported while a reviewer is appointed and the review is under way."),
    RECOMMENDATIONS_BELONG_TO_THE_REPORT(
            "Recommendations are made from the first draft on and before copies of the report go out."),
    THE_FAMILY_TAKES_PART_WHILE_IT_RUNS(
            "How the family took part is recorded while a reviewer is appointed and the review is under way."),

    // What holds for many of them
    A_PAUSED_REVIEW_IS_RESUMED_FIRST("A paused review is resumed before it is taken further."),
    EACH_STEP_FOLLOWS_THE_ONE_BEFORE("A step is dated no earlier than the step before it."),
    ONLY_THE_APPOINTED_REVIEWER_ACTS(
            "A reviewer acts in the review that this reviewer was appointed to, and in no other."),

    ONLY_THE_THREE_PARTNERS_DECIDE(
            "This is decided by the local authority, the integrated care board and the police (Children Act 2004, section 16E)."),
    NOTHING_PRECEDES_THE_DECISION("Nothing happens in a review before the decision to hold it."),

    // Reviewer and terms
    THE_REVIEWER_IS_OF_NO_INVOLVED_AGENCY(
            "The reviewer is independent: of no agency that was involved in the case or sat on its panel."),
    THE_REVIEWER_HAD_NO_PART_IN_THE_CASE(
            "The reviewer is independent: neither sat on the panel of the case nor answered for an agency, and declared no conflict of interest in it."),
    THE_REVIEWER_IS_STILL_INDEPENDENT(
            "A reviewer of whom it has come out since that they are not independent is replaced before the review is taken further."),
    THE_SUCCESSOR_IS_ANOTHER_PERSON("A reviewer is replaced by another person."),
    TERMS_HAVE_A_SCOPE("Terms of reference say what the review looks at."),
    THE_PERIOD_BEGINS_BEFORE_IT_ENDS("The period under review begins no later than it ends."),
    TERMS_HAVE_A_FAMILY_PLAN("Terms of reference say how the family takes part."),

    // The report
    A_NEW_DRAFT_HAS_OTHER_CONTENT("A new version of the report differs from the one before."),
    THE_LATEST_DRAFT_IS_CHECKED("The latest version of the report is sent for its fact check, and no earlier one."),
    A_PARTNER_APPROVES_ONCE("A partner approves a version of the report once."),
    THE_LATEST_DRAFT_IS_APPROVED("The latest version of the report is approved, and no earlier one."),

    // Publication (SI 2018/789; Working Together chapter 5; policy rows PREPUB and AVAILABLE)
    THE_APPROVED_REPORT_IS_SENT("What goes out as a copy is the version that the partners approved, and no other."),
    THE_COPIES_WERE_DRAWN(
            "Before they are recorded as sent, the copies for the national Panel and the Secretary of State are drawn from here, each for itself."),
    THE_CALENDAR_REACHES_THE_PUBLICATION("A report is published on a day that the calendar of bank holidays reaches."),
    PUBLICATION_IS_NOT_ANNOUNCED_FOR_THE_PAST("The day that is planned for publication is today or later."),
    A_REPORT_IS_PUBLISHED_ON_A_WORKING_DAY(
            "A report is published on a working day: not on a weekend and not on a bank holiday."),
    COPIES_GO_SEVEN_WORKING_DAYS_AHEAD(
            "The national Panel and the Secretary of State have their copies of a report at least seven working days before its publication."),
    THE_PANEL_AND_THE_SECRETARY_OF_STATE_HAVE_COPIES(
            "A report is published or withheld after the national Panel and the Secretary of State have had their copies."),
    THE_APPROVED_REPORT_IS_PUBLISHED("The version that the partners approved is published, and no other."),
    A_PARTNER_AGREES_TO_WITHHOLD_ONCE("A partner agrees once to withhold a version of the report."),
    A_JUSTIFICATION_IS_GIVEN("A report is withheld with a justification."),
    IMPROVEMENTS_ARE_PUBLISHED_INSTEAD("Where a report is withheld, the improvements are published instead."),
    A_REPORT_STAYS_PUBLIC_FOR_A_YEAR("A published report stays public for at least a year."),

    // Pause and delay
    A_REVIEW_IS_PAUSED_ONCE_AT_A_TIME("This review is paused already."),
    A_PAUSE_IS_ENDED("Only a paused review is resumed."),
    A_PAUSE_ENDS_AFTER_IT_BEGAN("A review is resumed no earlier than it was paused."),
    A_NEW_TARGET_IS_STILL_AHEAD("A delay is explained with a new target that is not yet past."),

    // Progress (SI 2018/789, regulation 14)
    AN_OPEN_REQUEST_IS_ANSWERED("A report answers a request for progress that was made and is not answered yet.");

    private final String sentence;

    PracticeReviewRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
