package org.safeguarding.referral.view;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.referral.domain.Conflict;
import org.safeguarding.referral.domain.Course;
import org.safeguarding.referral.domain.ReferralEvent;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.ReferralState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("desk")
class DeskProjection {

    /** In these states somebody still has to do something about the referral. */
    private static final Set<ReferralState> TO_BE_WORKED_ON = EnumSet.of(
            ReferralState.SUBMITTED, ReferralState.INFO_REQUESTED, ReferralState.REOPENED, ReferralState.ACCEPTED);

    private final JdbcClient db;
    private final ClosedCases closed;

    DeskProjection(JdbcClient db, ClosedCases closed) {
        this.db = db;
        this.closed = closed;
    }

    @EventHandler
    void on(ReferralEvent event, @Timestamp Instant at) {
        var caseId = event.caseId().value();
        switch (event) {
            case ReferralSubmitted submitted -> insert(submitted, at);
            case OfficerAssigned assigned ->
                db.sql("update desk_case set officer = :officer where case_id = :case_id")
                        .param("officer", assigned.officer())
                        .param("case_id", caseId)
                        .update();
            case DangerAcknowledged acknowledged ->
                db.sql("update desk_case set danger_acknowledged = true where case_id = ?")
                        .param(caseId)
                        .update();
            case Conflict conflict -> closed.close(event.caseId(), conflict.person());
            default -> move(event);
        }
    }

    /** To whom a case is closed stays, so that no list shows it meanwhile. */
    @ResetHandler
    void reset() {
        db.sql("truncate desk_case").update();
    }

    private void insert(ReferralSubmitted event, Instant at) {
        db.sql("""
                insert into desk_case (case_id, referring_agency, referring_organisation, state, on_the_desk, received_on,
                    recorded_at, children, immediate_danger)
                values (?, ?, ?, ?, true, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.caseId().value(),
                        event.referringAgency().name(),
                        Objects.toString(event.referringOrganisation(), ""),
                        ReferralState.SUBMITTED.name(),
                        event.receivedOn(),
                        at.atOffset(UTC),
                        event.form().children().size(),
                        event.form().safety().immediateDanger())
                .update();
    }

    private void move(ReferralEvent event) {
        var caseId = event.caseId().value();
        var before = ReferralState.valueOf(db.sql("select state from desk_case where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single());
        var after = Course.after(event, before);
        if (after != before) {
            db.sql("update desk_case set state = ?, on_the_desk = ? where case_id = ?")
                    .params(after.name(), TO_BE_WORKED_ON.contains(after), caseId)
                    .update();
        }
    }
}
