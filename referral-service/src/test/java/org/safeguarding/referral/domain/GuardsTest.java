package org.safeguarding.referral.domain;

import static org.safeguarding.referral.domain.CourseStory.*;
import static org.safeguarding.referral.domain.ReferralRule.*;
import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.referral.domain.SeriousIncidentNotificationRule.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.*;

/** For every guard of the tables of moves, a command that it alone refuses. */
class GuardsTest {

    private static final List<Object> SUBMITTED = List.of(submitted());
    private static final List<Object> UNDECIDED = List.of(submitted(), considered());
    private static final List<Object> NOT_SENT = List.of(submitted(), considered(), notNotified());
    private static final List<Object> SENT =
            List.of(submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required());
    private static final List<Object> NOTICED = List.of(submitted(), considered(), sent(NotificationType.LAC_DEATH));
    private static final LocalDate EARLY = RECEIVED.minusDays(1);

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void a_guard_refuses_what_breaks_it(String move, Rule guard, List<Object> history, Object command) {
        referral.given(history).when(command).expectNoEvents().expectException(broken(guard));
    }

    static Stream<Arguments> refused() {
        return Stream.of(screening(), declining(), leaving(), notifying(), amending())
                .flatMap(cells -> cells);
    }

    private static Stream<Arguments> screening() {
        return Stream.of(
                cell(
                        AN_ANSWER_IS_DUE_AFTER_THE_QUESTION,
                        SUBMITTED,
                        new RequestInformation(REFERRAL, null, SCREENED, RECEIVED, ask().questions())),
                cell(
                        NOTHING_IS_ANSWERED_BEFORE_IT_IS_ASKED,
                        List.of(submitted(), asked()),
                        new AnswerInformation(REFERRAL, null, EARLY, answer().answer())),
                cell(SCREENING_IS_NOT_BEFORE_RECEIPT, NOT_SENT, accept(CourseStory.screening(EARLY, BOTH_FOUND))),
                cell(THE_NOTIFY_DECISION_IS_MADE, UNDECIDED, accept()),
                cell(
                        THE_THREE_PARTNERS_HAVE_CONFERRED,
                        NOT_SENT,
                        accept(CourseStory.screening(SCREENED, BOTH_FOUND, null, "Found.", null))),
                cell(THE_STATUTORY_CRITERIA_ARE_FOUND, NOT_SENT, accept(CourseStory.screening(SCREENED, NONE_FOUND))));
    }

    private static Stream<Arguments> declining() {
        return Stream.of(
                cell(SCREENING_IS_NOT_BEFORE_RECEIPT, SUBMITTED, propose(CourseStory.screening(EARLY, NONE_FOUND))),
                cell(A_NOTIFIED_CASE_IS_NOT_DECLINED, SENT, propose()),
                cell(A_DECLINE_HAS_ITS_RATIONALE, SUBMITTED, declineWith(" ", "Thank you.")),
                cell(A_DECLINE_HAS_FEEDBACK, SUBMITTED, declineWith("An accident.", null)),
                cell(A_DECLINE_IS_PROPOSED, List.of(submitted(), proposed(), sentBack()), countersign()),
                cell(
                        THE_COUNTERSIGNER_IS_ANOTHER_PERSON,
                        List.of(submitted(), proposed()),
                        new CountersignDecline(REFERRAL, null, OFFICER, SCREENED)),
                cell(
                        NOTHING_IS_COUNTERSIGNED_BEFORE_IT_IS_PROPOSED,
                        List.of(submitted(), proposed()),
                        new CountersignDecline(REFERRAL, null, "chair", RECEIVED)),
                cell(
                        A_NOTIFIED_CASE_IS_NOT_DECLINED,
                        List.of(submitted(), considered(), proposed(), sent(NotificationType.SERIOUS_HARM), required()),
                        countersign()),
                cell(A_DECLINE_IS_PROPOSED, SUBMITTED, sendBack()));
    }

    private static Stream<Arguments> leaving() {
        return Stream.of(
                cell(A_NOTIFIED_CASE_IS_NOT_A_DUPLICATE, SENT, markDuplicate()),
                cell(
                        THE_ORIGINAL_IS_ANOTHER_CASE,
                        SUBMITTED,
                        new MarkDuplicate(
                                REFERRAL, null, CASE, SCREENED, markDuplicate().reason())),
                cell(A_NOTIFIED_CASE_IS_NOT_OUT_OF_AREA, SENT, markOutOfArea()),
                cell(A_NOTIFIED_CASE_IS_NOT_WITHDRAWN, SENT, withdraw()),
                cell(
                        A_REVIEW_IS_REOPENED_ITSELF,
                        List.of(submitted(), required(), accepted(true), opened(), concluded(), closed()),
                        reopen()),
                cell(
                        THE_LOCAL_AUTHORITY_BECAME_AWARE_BY_NOW,
                        List.of(submitted(), proposed(), countersigned(), reopened()),
                        new ReturnToScreening(REFERRAL, null, RECEIVED, SCREENED)));
    }

    private static Stream<Arguments> notifying() {
        var declined = List.<Object>of(submitted(), proposed(), countersigned());
        var declinedUndecided = List.<Object>of(submitted(), considered(), proposed(), countersigned());
        return Stream.of(
                cell(
                        ONLY_THE_LOCAL_AUTHORITY_NOTIFIES,
                        SUBMITTED,
                        new Consider(REFERRAL, null, Agency.POLICE, AWARE, SCREENED)),
                cell(THE_CASE_IS_OPEN, declined, consider()),
                cell(
                        NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS,
                        SUBMITTED,
                        new Consider(REFERRAL, null, Agency.LOCAL_AUTHORITY, SCREENED.plusDays(1), SCREENED)),
                cell(ONLY_THE_LOCAL_AUTHORITY_NOTIFIES, UNDECIDED, notify(Agency.ICB, NOTIFIED, null)),
                cell(THE_CASE_IS_OPEN, declinedUndecided, notifyOf(NotificationType.SERIOUS_HARM)),
                cell(
                        NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS,
                        UNDECIDED,
                        notify(Agency.LOCAL_AUTHORITY, SCREENED.plusDays(1), null)),
                cell(
                        A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS,
                        UNDECIDED,
                        notify(Agency.LOCAL_AUTHORITY, AWARE.minusDays(1), null)),
                cell(
                        PARTNERS_ARE_TOLD_OF_WHAT_IS_KNOWN,
                        UNDECIDED,
                        notify(Agency.LOCAL_AUTHORITY, NOTIFIED, AWARE.minusDays(1))),
                cell(A_CARE_LEAVER_IS_NOTIFIED_AS_ONE, UNDECIDED, notifyOf(NotificationType.CARE_LEAVER_DEATH)),
                cell(
                        ONLY_THE_LOCAL_AUTHORITY_NOTIFIES,
                        UNDECIDED,
                        new DecideNotToNotify(
                                REFERRAL,
                                null,
                                Agency.POLICE,
                                SCREENED,
                                decideNotToNotify().rationale())),
                cell(
                        NOT_NOTIFYING_HAS_ITS_RATIONALE,
                        UNDECIDED,
                        new DecideNotToNotify(
                                REFERRAL, null, Agency.LOCAL_AUTHORITY, SCREENED, sealed("notification", " "))));
    }

    private static Stream<Arguments> amending() {
        return Stream.of(
                cell(ONLY_THE_LOCAL_AUTHORITY_NOTIFIES, SENT, notMet(Agency.ICB, SCREENED, "Natural cause.")),
                cell(NOTHING_IS_FOUND_BEFORE_SENDING, SENT, notMet(Agency.LOCAL_AUTHORITY, AWARE, "Natural cause.")),
                cell(CRITERIA_NOT_MET_HAS_ITS_REASON, SENT, notMet(Agency.LOCAL_AUTHORITY, SCREENED, " ")),
                cell(ONLY_THE_LOCAL_AUTHORITY_NOTIFIES, SENT, amend(Agency.POLICE, AWARE, NOTIFIED, null, "Typing.")),
                cell(
                        NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS,
                        SENT,
                        amend(Agency.LOCAL_AUTHORITY, AWARE, SCREENED.plusDays(1), null, "Typing.")),
                cell(
                        A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS,
                        SENT,
                        amend(Agency.LOCAL_AUTHORITY, SCREENED, NOTIFIED, null, "Typing.")),
                cell(
                        PARTNERS_ARE_TOLD_OF_WHAT_IS_KNOWN,
                        SENT,
                        amend(Agency.LOCAL_AUTHORITY, AWARE, NOTIFIED, AWARE.minusDays(1), "Typing.")),
                cell(A_CARE_LEAVER_IS_NOTIFIED_AS_ONE, NOTICED, CourseStory.amend(NotificationType.CARE_LEAVER_DEATH)),
                cell(A_CALL_FOR_REVIEW_IS_NOT_AMENDED_AWAY, SENT, CourseStory.amend(NotificationType.LAC_DEATH)),
                cell(AN_AMENDMENT_HAS_ITS_REASON, SENT, amend(Agency.LOCAL_AUTHORITY, AWARE, NOTIFIED, null, " ")));
    }

    private static Arguments cell(Rule guard, List<Object> history, Object command) {
        return Arguments.of(command.getClass().getSimpleName(), guard, history, command);
    }

    private static ProposeDecline declineWith(String rationale, @Nullable String feedback) {
        return propose(CourseStory.screening(SCREENED, NONE_FOUND, SCREENED, rationale, feedback));
    }

    private static Notify notify(Agency by, LocalDate sentOn, @Nullable LocalDate partnersToldOn) {
        return new Notify(
                REFERRAL,
                null,
                by,
                NotificationType.SERIOUS_HARM,
                sentOn,
                partnersToldOn,
                SCREENED,
                sealed("notification", "SIN-1"));
    }

    private static FindCriteriaNotMet notMet(Agency by, LocalDate foundOn, String reason) {
        return new FindCriteriaNotMet(REFERRAL, null, by, foundOn, null, sealed("notification", reason));
    }

    private static AmendNotification amend(
            Agency by, LocalDate awareOn, LocalDate sentOn, @Nullable LocalDate told, String reason) {
        return new AmendNotification(
                REFERRAL,
                null,
                by,
                NotificationType.SERIOUS_HARM,
                awareOn,
                sentOn,
                told,
                SCREENED,
                sealed("notification", new Amendment("SIN-1", reason)));
    }
}
