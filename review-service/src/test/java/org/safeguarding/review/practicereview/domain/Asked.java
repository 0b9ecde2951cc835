package org.safeguarding.review.practicereview.domain;

import static org.safeguarding.review.practicereview.PracticeReviewStory.*;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.*;

/** The commands of Alder's practice review, one believable example of each. */
final class Asked {

    static final PracticeReviewId REVIEW = new PracticeReviewId(CASE);

    private Asked() {}

    static Commission commission(String request, LocalDate decidedOn) {
        return new Commission(REVIEW, request, decidedOn, CONCLUDED_ON, INVOLVED);
    }

    static Discontinue discontinue() {
        var event = discontinued();
        return new Discontinue(REVIEW, ReviewOutcome.NO_FURTHER_ACTION, event.decidedOn(), event.discontinuedOn());
    }

    static AppointReviewer appoint(Affiliation affiliation) {
        return appoint(Agency.POLICE, REVIEWER, affiliation, APPOINTED_ON);
    }

    static AppointReviewer appoint(Agency partner, String account, Affiliation affiliation, LocalDate on) {
        return new AppointReviewer(REVIEW, null, partner, account, affiliation, on);
    }

    static ReplaceReviewer replace(String account, Affiliation affiliation) {
        return replace(Agency.POLICE, account, affiliation, BEGUN_ON);
    }

    static ReplaceReviewer replace(Agency partner, String account, Affiliation affiliation, LocalDate on) {
        return new ReplaceReviewer(REVIEW, null, partner, account, affiliation, on, sealed("Illness."));
    }

    static AgreeTerms agree(TermsOfReference terms) {
        return agree(Agency.ICB, AGREED_ON, terms);
    }

    static AgreeTerms agree(Agency partner, LocalDate on, TermsOfReference terms) {
        return new AgreeTerms(REVIEW, null, partner, on, sealed(terms));
    }

    static BeginFieldwork begin(LocalDate on) {
        return new BeginFieldwork(REVIEW, null, on);
    }

    static SubmitDraft draft(String reviewer, String hash, LocalDate on) {
        return new SubmitDraft(REVIEW, null, reviewer, hash, FILE, on);
    }

    static SendFactCheck check(LocalDate on) {
        return check(HASH, on);
    }

    static SendFactCheck check(String hash, LocalDate on) {
        return new SendFactCheck(REVIEW, null, hash, on);
    }

    static Approve approve(Agency partner, int draft, LocalDate on) {
        return new Approve(REVIEW, null, partner, draft, null, on);
    }

    static Approve approve(Agency partner, String hash, LocalDate on) {
        return new Approve(REVIEW, null, partner, 1, hash, on);
    }

    static DrawCopy draw(String hash) {
        return new DrawCopy(REVIEW, null, Recipient.NATIONAL_PANEL, hash, COPIED_ON);
    }

    static SendCopies send(LocalDate on, LocalDate planned, LocalDate today) {
        return new SendCopies(REVIEW, null, required(), on, planned, today);
    }

    static SendCopies sendTo(Recipient to) {
        return new SendCopies(REVIEW, null, Set.of(to), COPIED_ON, PUBLISHED_ON, COPIED_ON);
    }

    static MovePublication move(LocalDate today, LocalDate planned) {
        return new MovePublication(REVIEW, null, today, planned);
    }

    static Publish publish(String hash, LocalDate on) {
        return new Publish(REVIEW, null, hash, PUBLIC_FILE, on);
    }

    static Withhold withhold(LocalDate on, String justification, String improvements) {
        return withhold(Agency.POLICE, on, justification, improvements);
    }

    static Withhold withhold(Agency partner, LocalDate on, String justification, String improvements) {
        return new Withhold(REVIEW, null, partner, on, sealed(new Withholding(justification, improvements)));
    }

    static WithdrawReport withdraw(LocalDate on) {
        return new WithdrawReport(REVIEW, null, on, sealed("The year is over."));
    }

    static Pause pause() {
        return pause(paused().pausedOn(), paused().panelToldOn());
    }

    static Pause pause(LocalDate on, LocalDate panelToldOn) {
        return new Pause(REVIEW, null, DelayReason.CRIMINAL_PROCEEDINGS, on, panelToldOn, paused().words());
    }

    static Resume resume(LocalDate on) {
        return new Resume(REVIEW, null, on);
    }

    static ExplainDelay explain(LocalDate newTarget) {
        var event = explained();
        return new ExplainDelay(
                REVIEW, null, event.reason(), DRAFTED_ON, newTarget, Set.copyOf(event.told()), event.words());
    }

    static AskProgress ask() {
        return ask(Agency.POLICE);
    }

    /** Null where the chair asks. */
    static AskProgress ask(@Nullable Agency partner) {
        return new AskProgress(REVIEW, null, partner, DRAFTED_ON, asked().words());
    }

    static ReportProgress report(String reviewer) {
        return report(reviewer, null);
    }

    static ReportProgress report(String reviewer, @Nullable Integer answers) {
        return new ReportProgress(
                REVIEW, null, reviewer, answers, DRAFTED_ON, reported().words());
    }

    static Recommend recommend(String reviewer) {
        return new Recommend(REVIEW, null, reviewer, DRAFTED_ON, recommended().words());
    }

    static RecordFamilyInvolvement involve(String reviewer) {
        return involve(reviewer, BEGUN_ON);
    }

    static RecordFamilyInvolvement involve(String reviewer, LocalDate on) {
        return new RecordFamilyInvolvement(
                REVIEW, null, reviewer, on, involved().involvement());
    }
}
