package org.safeguarding.review.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.recommendation.domain.Evidence;
import org.safeguarding.review.recommendation.domain.Progress;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.*;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.*;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.safeguarding.review.recommendation.domain.Source;

/** The first recommendation of Alder's Rapid Review, invented: the police share sooner what they know. */
public final class RecommendationStory {

    public static final CaseId CASE = CaseId.of("a1de4c3e-5b1f-4d52-8a55-6f0a8b7c2d02");
    public static final RecommendationId ID = new RecommendationId(CASE, Source.RAPID_REVIEW, 1);
    public static final LocalDate MADE = LocalDate.of(2026, 9, 30);
    public static final LocalDate ASSIGNED = LocalDate.of(2026, 10, 5);
    public static final LocalDate REPORTED = LocalDate.of(2026, 11, 2);
    public static final LocalDate DUE = LocalDate.of(2026, 12, 18);
    public static final LocalDate EVIDENCED = LocalDate.of(2026, 12, 11);
    public static final LocalDate ASSURED = LocalDate.of(2026, 12, 14);
    public static final Affiliation POLICE = new Affiliation(Agency.POLICE, Organisation.of("POLICE-1"));
    public static final Affiliation COUNCIL =
            new Affiliation(Agency.LOCAL_AUTHORITY, Organisation.of("LOCAL-AUTHORITY-1"));
    public static final String LEAD = "police-lead";

    private RecommendationStory() {}

    /** What is recorded of who asks. */
    public static MetaData by(String actor, Role role, Affiliation home) {
        return MetaData.from(Map.of(
                Who.ACTOR, actor,
                Who.ROLE, role.name(),
                Who.AGENCY, home.agency().name(),
                Who.ORGANISATION, home.organisation().code()));
    }

    /** The owner's own safeguarding lead. */
    public static MetaData byLead() {
        return by(LEAD, Role.AGENCY_LEAD, POLICE);
    }

    public static MetaData byScreener() {
        return by("screener", Role.SCREENER, COUNCIL);
    }

    public static Sealed<String> words(String text) {
        return Sealed.of(SubjectId.of(CASE, "recommendations"), text);
    }

    public static Open open() {
        return new Open(ID, MADE, words("Share what is known of the household at once."));
    }

    public static Assign assign(LocalDate on, LocalDate dueOn, Theme... themes) {
        return new Assign(ID, null, POLICE, List.of(themes), on, dueOn);
    }

    public static Assign assign() {
        return assign(ASSIGNED, DUE, Theme.INFORMATION_SHARING);
    }

    public static Reassign reassign(Affiliation owner, LocalDate on, String reason) {
        return new Reassign(ID, null, owner, on, words(reason));
    }

    public static Redate redate(LocalDate on, LocalDate dueOn, String reason) {
        return new Redate(ID, null, on, dueOn, words(reason));
    }

    public static ReportProgress report(LocalDate on, String note) {
        var action = new Progress.Action("Train every response team.", DUE, false);
        return new ReportProgress(ID, null, on, words(note).map(text -> new Progress(text, List.of(action))));
    }

    public static GiveEvidence give(LocalDate on, String text) {
        return new GiveEvidence(ID, null, on, words(text).map(shown -> new Evidence(shown, "AUDIT-2026-17")));
    }

    public static ReturnEvidence giveBack(LocalDate on, String reason) {
        return new ReturnEvidence(ID, null, on, words(reason));
    }

    public static Assure assure(LocalDate on, String grounds) {
        return new Assure(ID, null, on, words(grounds));
    }

    public static Close close(LocalDate on) {
        return new Close(ID, null, on);
    }

    public static Refuse refuse(LocalDate on, String reason) {
        return new Refuse(ID, null, on, words(reason));
    }

    public static Opened opened() {
        return new Opened(CASE, Source.RAPID_REVIEW, 1, MADE, open().words());
    }

    public static Assigned assigned() {
        return new Assigned(CASE, Source.RAPID_REVIEW, 1, POLICE, assign().themes(), ASSIGNED, DUE);
    }

    public static Reassigned reassigned() {
        return new Reassigned(CASE, Source.RAPID_REVIEW, 1, POLICE, COUNCIL, REPORTED, DUE, words("The team moved."));
    }

    public static Redated redated() {
        return new Redated(
                CASE, Source.RAPID_REVIEW, 1, REPORTED, DUE, DUE.plusDays(42), words("It begins in January."));
    }

    public static DueDayMissed missed() {
        return new DueDayMissed(CASE, Source.RAPID_REVIEW, 1, POLICE, DUE, DUE.plusDays(1));
    }

    public static ProgressReported reported() {
        return new ProgressReported(
                CASE,
                Source.RAPID_REVIEW,
                1,
                REPORTED,
                report(REPORTED, "It is drafted.").progress());
    }

    public static EvidenceGiven given() {
        return new EvidenceGiven(
                CASE,
                Source.RAPID_REVIEW,
                1,
                EVIDENCED,
                LEAD,
                give(EVIDENCED, "An audit of forty.").evidence());
    }

    public static EvidenceReturned returned() {
        return new EvidenceReturned(CASE, Source.RAPID_REVIEW, 1, ASSURED, words("One borough of three."));
    }

    public static Assured assured() {
        return new Assured(CASE, Source.RAPID_REVIEW, 1, ASSURED, "screener", COUNCIL, words("The audit shows it."));
    }

    public static Closed closed() {
        return new Closed(CASE, Source.RAPID_REVIEW, 1, ASSURED);
    }

    public static NotAccepted notAccepted() {
        return new NotAccepted(CASE, Source.RAPID_REVIEW, 1, ASSIGNED, words("It is done already."));
    }
}
