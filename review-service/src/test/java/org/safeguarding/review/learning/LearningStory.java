package org.safeguarding.review.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.learning.domain.LearningCommand.*;
import org.safeguarding.review.learning.domain.LearningEvent.*;
import org.safeguarding.review.learning.domain.LearningId;
import org.safeguarding.review.learning.domain.LearningKind;
import org.safeguarding.review.learning.domain.Recommendation;

/** Birch and Beech, invented: the dental service that saw both siblings looks at its own practice. */
public final class LearningStory {

    public static final CaseId CASE = CaseId.of("b1c4be3c-0b1f-4d52-8a55-6f0a8b7c2d01");
    public static final LearningId LEARNING = new LearningId(CASE);
    public static final String DECISION = "decision-1";
    public static final LocalDate DECIDED = LocalDate.of(2026, 9, 30);
    public static final LocalDate COMMISSIONED = LocalDate.of(2026, 10, 12);
    public static final LocalDate PLANNED = LocalDate.of(2026, 10, 15);
    public static final LocalDate STARTED = LocalDate.of(2026, 10, 20);
    public static final LocalDate FOUND = LocalDate.of(2026, 12, 7);
    public static final LocalDate DUE = LocalDate.of(2026, 12, 18);
    public static final LocalDate CLOSED = LocalDate.of(2026, 12, 15);
    public static final Affiliation DENTAL = new Affiliation(Agency.COMMUNITY_HEALTH, Organisation.of("DENTAL-1"));
    public static final String LEAD = "dental-lead";

    private LearningStory() {}

    /** What is recorded of who asks. */
    public static MetaData by(String actor, Role role, Affiliation home) {
        return MetaData.from(Map.of(
                Who.ACTOR, actor,
                Who.ROLE, role.name(),
                Who.AGENCY, home.agency().name(),
                Who.ORGANISATION, home.organisation().code()));
    }

    /** The dental service's own safeguarding lead. */
    public static MetaData byLead() {
        return by(LEAD, Role.AGENCY_LEAD, DENTAL);
    }

    public static Sealed<String> words(String text) {
        return Sealed.of(SubjectId.of(CASE, "learning"), text);
    }

    public static Sealed<Recommendation> recommending(String text) {
        return words(text).map(Recommendation::new);
    }

    public static Commission commission(String decision) {
        return new Commission(LEARNING, decision, DECIDED, COMMISSIONED);
    }

    public static Discontinue discontinue() {
        return new Discontinue(LEARNING, ReviewOutcome.LOCAL_CSPR, CLOSED);
    }

    public static Plan plan() {
        return plan(PLANNED, DUE, "Was the missed appointment followed up?");
    }

    public static Plan plan(LocalDate plannedOn, LocalDate dueOn, String questions) {
        return new Plan(LEARNING, null, LearningKind.SINGLE_AGENCY_REVIEW, DENTAL, plannedOn, dueOn, words(questions));
    }

    public static Start start(LocalDate on) {
        return new Start(LEARNING, null, on);
    }

    public static RecordFindings find(LocalDate on, String findings) {
        return new RecordFindings(LEARNING, null, on, words(findings));
    }

    public static RecordFindings find() {
        return find(FOUND, "Missed appointments were not followed up.");
    }

    public static Recommend recommend(LocalDate on, String text) {
        return new Recommend(LEARNING, null, on, recommending(text));
    }

    public static Recommend recommend() {
        return recommend(FOUND, "Follow up each missed appointment.");
    }

    public static ExplainDelay explain(LocalDate newTarget) {
        return new ExplainDelay(
                LEARNING,
                null,
                DelayReason.LATE_RETURN,
                FOUND,
                newTarget,
                List.of(Agency.ICB),
                words("The records came late."));
    }

    public static Close close(LocalDate on) {
        return new Close(LEARNING, null, on);
    }

    public static Commissioned commissioned() {
        return new Commissioned(CASE, 1, DECISION, DECIDED, COMMISSIONED);
    }

    public static CommissionConfirmed confirmed(String decision) {
        return new CommissionConfirmed(CASE, decision, COMMISSIONED);
    }

    public static Planned planned() {
        return new Planned(CASE, LearningKind.SINGLE_AGENCY_REVIEW, DENTAL, PLANNED, DUE, plan().questions());
    }

    public static Started started() {
        return new Started(CASE, STARTED);
    }

    public static FindingsRecorded found() {
        return new FindingsRecorded(CASE, FOUND, LEAD, find().findings());
    }

    public static RecommendationMade recommended(int number) {
        return new RecommendationMade(CASE, number, FOUND, recommend().words());
    }

    public static DelayExplained explained() {
        var command = explain(DUE.plusDays(28));
        return new DelayExplained(
                CASE, command.reason(), FOUND, DUE, command.newTarget(), command.told(), command.words());
    }

    public static DueDayMissed missed() {
        return new DueDayMissed(CASE, DENTAL, DUE, DUE.plusDays(1));
    }

    public static Closed closed() {
        return new Closed(CASE, CLOSED, "chair");
    }

    public static Discontinued discontinued() {
        return new Discontinued(CASE, ReviewOutcome.LOCAL_CSPR, CLOSED);
    }
}
