package org.safeguarding.referral.view;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.referral.domain.Guidance;
import org.safeguarding.referral.domain.GuidanceTable;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What would have become of past cases under another edition of the guidance: every screened case is tried again, and
 * nothing is written. Cases that were found alike are tried once for all of them, so that ten thousand cost no more than ten.
 */
@Component
public class CounterfactualScreenings {

    private static final String ALIKE =
            "guidance || ' ' || standing || ' ' || abuse_or_neglect || ' ' || death_or_serious_harm";

    private final JdbcClient db;

    CounterfactualScreenings(JdbcClient db) {
        this.db = db;
    }

    /** How many screened cases there are, how many of them would change, and a page of these in the order of screening. */
    public record Changes(
            @Schema(example = "WT2018") String guidance, long screened, long changed, List<Change> cases) {}

    /** A case whose result would be another one, and the criterion for which it would. */
    public record Change(
            CaseId caseId,
            @Schema(example = "SC-5F0E6A52") String reference,
            LocalDate screenedOn,
            ScreeningResult decision,
            @Schema(example = "WT2023") String guidancePinned,
            Guidance.Result resultThen,
            Guidance.Result resultUnderOther,
            Guidance.Criterion criterion) {}

    private record Verdict(
            String guidance, Guidance.Result then, Guidance.Result other, Guidance.Criterion criterion) {}

    /** The changes under an edition, counted over all cases; none is listed that is closed to the account, where there is one that asks. */
    @Transactional(readOnly = true)
    public Changes under(Guidance other, int page, int size, @Nullable String account) {
        var verdicts = verdicts(other);
        var alike = verdicts.keySet().toArray(String[]::new);
        long screened = db.sql("select count(*) from screened_case where decision is not null")
                .query(Long.class)
                .single();
        long changed = db.sql(
                        "select count(*) from screened_case where decision is not null and " + ALIKE + " = any(?)")
                .param(alike)
                .query(Long.class)
                .single();
        var cases = db.sql("select *, " + ALIKE + " as alike from screened_case where decision is not null and " + ALIKE
                        + " = any(:alike) and " + ClosedCases.OPEN_TO_ACCOUNT
                        + " order by screened_on, case_id limit :size offset :offset")
                .param("alike", alike)
                .param("account", account)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> change(row, verdicts))
                .list();
        return new Changes(other.id(), screened, changed, cases);
    }

    private Map<String, Verdict> verdicts(Guidance other) {
        var verdicts = new HashMap<String, Verdict>();
        db.sql("select distinct guidance, standing, abuse_or_neglect, death_or_serious_harm, joint_working_concern, "
                        + ALIKE + " as alike from screened_case where decision is not null")
                .query(row -> {
                    var pinned =
                            GuidanceTable.edition(row.getString("guidance")).orElseThrow();
                    var standing = Standing.valueOf(row.getString("standing"));
                    var findings = findings(row);
                    var alike = row.getString("alike");
                    other.differsFrom(pinned, findings, standing)
                            .ifPresent(criterion -> verdicts.put(
                                    alike,
                                    new Verdict(
                                            pinned.id(),
                                            pinned.screen(findings, standing),
                                            other.screen(findings, standing),
                                            criterion)));
                });
        return verdicts;
    }

    private static Findings findings(ResultSet row) throws SQLException {
        return new Findings(
                Findings.AbuseOrNeglect.valueOf(row.getString("abuse_or_neglect")),
                Findings.DeathOrSeriousHarm.valueOf(row.getString("death_or_serious_harm")),
                Findings.JointWorking.valueOf(row.getString("joint_working_concern")));
    }

    private static Change change(ResultSet row, Map<String, Verdict> verdicts) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        var verdict = requireNonNull(verdicts.get(row.getString("alike")));
        return new Change(
                caseId,
                ReferralId.reference(caseId),
                row.getObject("screened_on", LocalDate.class),
                ScreeningResult.valueOf(row.getString("decision")),
                verdict.guidance(),
                verdict.then(),
                verdict.other(),
                verdict.criterion());
    }
}
