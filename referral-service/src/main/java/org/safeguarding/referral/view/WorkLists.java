package org.safeguarding.referral.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.deadline.Policy.Severity;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.ReferralState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a screening officer. Cases of other officers, and those closed to the person, appear in none of them. */
@Component
public class WorkLists {

    private static final String OPEN_TO_PERSON = """
             (d.officer is null or d.officer = :person)
             and not exists (select 1 from closed_case c where c.person = :person and c.case_id = d.case_id)""";

    private static final String COUNTS = Arrays.stream(WorkListName.values())
            .map(list -> "(select count(*) from desk_case d where " + list.condition() + " and " + OPEN_TO_PERSON
                    + ") as " + list.name())
            .collect(Collectors.joining(",\n", "select ", ""));

    private static final String DETAILS = """
            select d.*, k.clock, k.due_on, k.severity,
                (select count(*) from (
                    select other.case_id from child_seen mine join child_seen other using (nhs_number_hash)
                        where mine.case_id = d.case_id and other.case_id <> d.case_id
                    union
                    select other.case_id from child_seen mine join child_seen other using (name_hash)
                        where mine.case_id = d.case_id and other.case_id <> d.case_id) seen) as possible_duplicates,
                (select count(*) from attachment a where a.case_id = d.case_id and a.scan <> 'CLEAN') as scan_problems
            from d left join lateral (
                select k.clock, k.due_on, k.severity from referral_clock k
                where k.case_id = d.case_id and %s order by k.due_on, k.clock limit 1) k on true""".formatted(WorkListName.BINDS);

    private final JdbcClient db;

    WorkLists(JdbcClient db) {
        this.db = db;
    }

    /** A page of a list, how many entries fit the question, and how many there are in each list. */
    public record Page(long total, Map<String, Long> counts, List<Entry> referrals) {}

    /** A case that waits. Possible duplicates and what is wrong with attachments are counted; the case itself says more. */
    public record Entry(
            CaseId caseId,
            @Schema(example = "SC-5F0E6A52") String reference,
            ReferralState state,
            Agency referringAgency,
            @Schema(example = "RX0") @Nullable Organisation referringOrganisation,
            LocalDate receivedOn,
            int children,
            boolean immediateDanger,
            boolean dangerAcknowledged,
            @Schema(example = "screener") @Nullable String officer,
            @Nullable NextClock next,
            long possibleDuplicates,
            long scanProblems) {}

    /** The limit that ends next, or ended first, and is not met. */
    public record NextClock(
            @Schema(example = "SCREENING") String clock, LocalDate dueOn, Severity severity, boolean overdue) {}

    /** The list as it stands. */
    public Page read(WorkListQuery query) {
        var condition = condition(query);
        var parameters = parameters(query);
        var counts = counts(parameters);
        var total = query.filters()
                ? db.sql("select count(*) from desk_case d where " + condition)
                        .params(parameters)
                        .query(Long.class)
                        .single()
                : Optional.ofNullable(counts.get(query.list().code())).orElse(0L);
        return new Page(
                total,
                counts,
                db.sql(page(query, condition))
                        .params(parameters)
                        .query((row, number) -> entry(row, query.today()))
                        .list());
    }

    private Map<String, Long> counts(Map<String, Object> parameters) {
        return db.sql(COUNTS)
                .params(parameters)
                .query((row, number) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    for (var list : WorkListName.values()) {
                        counts.put(list.code(), row.getLong(list.name()));
                    }
                    return counts;
                })
                .single();
    }

    private static String condition(WorkListQuery query) {
        return query.list().condition() + " and " + OPEN_TO_PERSON
                + (query.states().isEmpty() ? "" : " and d.state in (:states)")
                + (query.agencies().isEmpty() ? "" : " and d.referring_agency in (:agencies)")
                + (query.danger() == null ? "" : " and d.immediate_danger = :danger");
    }

    /** The page is cut out first; only its rows look for what is kept elsewhere, unless the order itself needs it. */
    private static String page(WorkListQuery query, String condition) {
        var byDue = query.order() == WorkListOrder.DUE;
        var nextDue = "(select min(k.due_on) from referral_clock k where k.case_id = d.case_id and "
                + WorkListName.BINDS + ") as next_due_on";
        var order = " order by " + query.order().columns();
        return "with d as (select d.*" + (byDue ? ", " + nextDue : "") + " from desk_case d where " + condition + order
                + " limit :size offset :offset) " + DETAILS + order;
    }

    private static Map<String, Object> parameters(WorkListQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", query.person());
        parameters.put("today", query.today());
        parameters.put("soon", query.soon());
        parameters.put("states", query.states().stream().map(Enum::name).toList());
        parameters.put("agencies", query.agencies().stream().map(Enum::name).toList());
        parameters.put("size", query.size());
        parameters.put("offset", (long) query.page() * query.size());
        if (query.danger() != null) {
            parameters.put("danger", query.danger());
        }
        return parameters;
    }

    private static Entry entry(ResultSet row, LocalDate today) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new Entry(
                caseId,
                ReferralId.reference(caseId),
                ReferralState.valueOf(row.getString("state")),
                Agency.valueOf(row.getString("referring_agency")),
                Organisation.in(row.getString("referring_organisation")).orElse(null),
                row.getObject("received_on", LocalDate.class),
                row.getInt("children"),
                row.getBoolean("immediate_danger"),
                row.getBoolean("danger_acknowledged"),
                row.getString("officer"),
                dueOn == null
                        ? null
                        : new NextClock(
                                row.getString("clock"),
                                dueOn,
                                Severity.valueOf(row.getString("severity")),
                                dueOn.isBefore(today)),
                row.getLong("possible_duplicates"),
                row.getLong("scan_problems"));
    }
}
