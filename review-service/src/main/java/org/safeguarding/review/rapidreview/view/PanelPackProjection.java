package org.safeguarding.review.rapidreview.view;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Opened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningRefused;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OutcomeDecided;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SignedOff;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the pack of each panel; the reasons stay sealed. */
@Component
@ProcessingGroup("panel-pack")
class PanelPackProjection {

    private final JdbcClient db;
    private final JsonMapper json;

    PanelPackProjection(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(OpeningRefused event) {
        of(event.caseId(), """
                insert into panel_pack (case_id, stage, basis, notified_on, required_on, refused_by)
                values (:case, 'REFUSED', :basis, :notified, :required, :rules) on conflict (case_id) do update
                set basis = :basis, notified_on = :notified, required_on = :required, refused_by = :rules""")
                .param("basis", event.basis().name())
                .param("notified", event.notifiedOn())
                .param("required", event.requiredOn())
                .param("rules", event.rules().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(Opened event) {
        of(event.caseId(), """
                insert into panel_pack (case_id, stage, basis, notified_on, required_on, opened_on, due_on, policy)
                values (:case, 'OPENED', :basis, :notified, :required, :opened, :due, :policy)
                on conflict (case_id) do update set stage = 'OPENED', basis = :basis, notified_on = :notified,
                required_on = :required, refused_by = '{}', opened_on = :opened, due_on = :due, policy = :policy""")
                .param("basis", event.basis().name())
                .param("notified", event.notifiedOn())
                .param("required", event.requiredOn())
                .param("opened", event.openedOn())
                .param("due", event.dueOn())
                .param("policy", event.policy())
                .update();
    }

    @EventHandler
    void on(Convening event) {
        of(event.caseId(), """
                update panel_pack set stage = 'CONVENED', chair = :chair, members = cast(:members as jsonb),
                meeting_on = :meeting where case_id = :case""")
                .param("chair", event.chair().member())
                .param("members", json.writeValueAsString(event.members()))
                .param("meeting", event.meetingOn())
                .update();
    }

    @EventHandler
    void on(MeetingHeld event) {
        of(event.caseId(), """
                update panel_pack set stage = 'MEETING_HELD', held_on = :held, present = :present
                where case_id = :case""")
                .param("held", event.heldOn())
                .param("present", event.present().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(OutcomeDecided event) {
        of(event.caseId(), """
                update panel_pack set stage = 'DECIDED', outcome = :outcome, decided_on = :decided,
                reasons = :reasons, recorded_by = :by where case_id = :case""")
                .param("outcome", event.outcome().name())
                .param("decided", event.decidedOn())
                .param("reasons", json.writeValueAsString(event.reasons()))
                .param("by", event.recordedBy())
                .update();
    }

    @EventHandler
    void on(SignedOff event) {
        of(event.caseId(), """
                update panel_pack set stage = 'SIGNED_OFF', signed_off_on = :signed, signed_off_by = :by,
                working_days_late = :late where case_id = :case""")
                .param("signed", event.signedOffOn())
                .param("by", event.signedOffBy())
                .param("late", event.workingDaysLate())
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("truncate panel_pack").update();
    }

    private StatementSpec of(CaseId caseId, String sql) {
        return db.sql(sql).param("case", caseId.value());
    }
}
