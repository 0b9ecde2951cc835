package org.safeguarding.referral.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.referral.domain.ReferralState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the process remembers: which referrals are second ones of a case, and how far each case has come. */
@Component
class SecondReferrals {

    private final JdbcClient db;

    SecondReferrals(JdbcClient db) {
        this.db = db;
    }

    /** How far a case has come. */
    record Course(ReferralState state, @Nullable ReviewOutcome outcome, LocalDate decidedOn) {}

    void link(CaseId original, CaseId second) {
        db.sql("insert into second_referral (second, original) values (?, ?) on conflict do nothing")
                .params(second.value(), original.value())
                .update();
    }

    List<CaseId> of(CaseId original) {
        return db
                .sql("select second from second_referral where original = ? order by second")
                .param(original.value())
                .query(UUID.class)
                .stream()
                .map(CaseId::new)
                .toList();
    }

    void remember(CaseId caseId, Course course) {
        db.sql("""
                insert into original_course (case_id, state, outcome, decided_on) values (?, ?, ?, ?)
                on conflict (case_id) do update
                set state = excluded.state, outcome = excluded.outcome, decided_on = excluded.decided_on""")
                .param(caseId.value())
                .param(course.state().name())
                .param(course.outcome() == null ? null : course.outcome().name())
                .param(course.decidedOn())
                .update();
    }

    Optional<Course> courseOf(CaseId caseId) {
        return db.sql("select * from original_course where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> new Course(
                        ReferralState.valueOf(row.getString("state")),
                        outcome(row.getString("outcome")),
                        row.getObject("decided_on", LocalDate.class)))
                .optional();
    }

    private static @Nullable ReviewOutcome outcome(@Nullable String name) {
        return name == null ? null : ReviewOutcome.valueOf(name);
    }
}
