package org.safeguarding.referral.view;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a screening officer: danger first, then the oldest. */
@Component
public class ScreeningQueue {

    private static final int SHEET = 200;

    private final JdbcClient db;

    ScreeningQueue(JdbcClient db) {
        this.db = db;
    }

    /** How many referrals wait, and the first of them. */
    public record Waiting(long waiting, List<Entry> referrals) {}

    /** A referral that waits. Possible duplicates are cases in which a child has the same NHS number, or the same name and date of birth; ask for its candidates to see the less certain ones. */
    public record Entry(
            CaseId caseId,
            String reference,
            Agency referringAgency,
            LocalDate receivedOn,
            int children,
            Findings findings,
            boolean immediateDanger,
            boolean dangerAcknowledged,
            List<CaseId> possibleDuplicateOf) {}

    /** The queue as it stands. */
    public Waiting waiting() {
        long all =
                db.sql("select count(*) from screening_queue").query(Long.class).single();
        return new Waiting(
                all, db.sql("""
                        select q.*, exists (
                            select 1 from referral_summary s where s.case_id = q.case_id and s.danger_acknowledged)
                            as danger_acknowledged, array(
                            select other.case_id from child_seen mine
                            join child_seen other using (nhs_number_hash)
                            where mine.case_id = q.case_id and other.case_id <> q.case_id
                            union
                            select other.case_id from child_seen mine
                            join child_seen other using (name_hash)
                            where mine.case_id = q.case_id and other.case_id <> q.case_id
                            order by 1) as duplicates
                        from screening_queue q
                        order by immediate_danger desc, recorded_at, case_id limit ?""").param(SHEET).query((row, number) -> entry(row)).list());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        return new Entry(
                caseId,
                ReferralId.reference(caseId),
                Agency.valueOf(row.getString("referring_agency")),
                row.getObject("received_on", LocalDate.class),
                row.getInt("children"),
                new Findings(
                        Findings.AbuseOrNeglect.valueOf(row.getString("abuse_or_neglect")),
                        Findings.DeathOrSeriousHarm.valueOf(row.getString("death_or_serious_harm")),
                        Findings.JointWorking.valueOf(row.getString("joint_working_concern"))),
                row.getBoolean("immediate_danger"),
                row.getBoolean("danger_acknowledged"),
                cases(row.getArray("duplicates")));
    }

    private static List<CaseId> cases(Array ids) throws SQLException {
        return Stream.of((UUID[]) ids.getArray()).map(CaseId::new).toList();
    }
}
