package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.view.WorkListName;
import org.safeguarding.referral.view.WorkListOrder;
import org.safeguarding.referral.view.WorkListQuery;
import org.safeguarding.referral.view.WorkLists;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WorkListController {

    private static final Set<String> PARAMETERS = Set.of("list", "state", "agency", "danger", "sort", "page", "size");

    private final WorkLists lists;
    private final OnDay on;
    private final Period dueSoon;

    WorkListController(WorkLists lists, OnDay on, @Value("${safeguarding.referral.due-soon}") Period dueSoon) {
        this.lists = lists;
        this.on = on;
        this.dueSoon = dueSoon;
    }

    @GetMapping("/work-list")
    @PreAuthorize("hasRole('SCREENER')")
    @Operation(
            summary = "What waits for you",
            description = "Cases that are yours or nobody's; those of other officers, and those in which you declared a"
                    + " conflict of interest, do not appear. Closed cases are on the list all only.")
    @Parameter(
            name = "list",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            allowableValues = {
                                "mine",
                                "unassigned",
                                "waiting-for-information",
                                "due-soon",
                                "overdue",
                                "all"
                            },
                            defaultValue = "mine"))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            example = "SUBMITTED,REOPENED",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "agency",
            in = ParameterIn.QUERY,
            example = "ACUTE_TRUST,POLICE",
            schema = @Schema(type = "string"))
    @Parameter(name = "danger", in = ParameterIn.QUERY, schema = @Schema(type = "boolean"))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "urgency: danger first, then the oldest; due: danger first, then what is due next",
            schema =
                    @Schema(
                            allowableValues = {"urgency", "due", "oldest", "newest"},
                            defaultValue = "urgency"))
    @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", defaultValue = "0"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    WorkListAnswer read(@Parameter(hidden = true) HttpServletRequest request, Caller caller) {
        var asked = new ListParameters(request, PARAMETERS);
        var today = on.today();
        var query = new WorkListQuery(
                caller.subject(),
                asked.one(
                        "list",
                        WorkListName.MINE,
                        WorkListName::of,
                        Stream.of(WorkListName.values()).map(WorkListName::code)),
                asked.any("state", ReferralState.class),
                asked.any("agency", Agency.class),
                asked.flag("danger"),
                asked.one(
                        "sort",
                        WorkListOrder.URGENCY,
                        WorkListOrder::of,
                        Stream.of(WorkListOrder.values()).map(WorkListOrder::code)),
                asked.page(),
                asked.size(),
                today,
                today.plus(dueSoon));
        asked.orRefuse();
        var page = lists.read(query);
        return new WorkListAnswer(
                query.list().code(), query.page(), query.size(), page.total(), page.counts(), page.referrals());
    }

    /** A page of a work list; {@code total} counts what fits the question, {@code counts} every list. */
    record WorkListAnswer(
            @Schema(example = "unassigned") String list,
            @Schema(example = "0") int page,
            @Schema(example = "20") int size,
            @Schema(example = "3") long total,

            @Schema(
                    example = "{\"mine\": 4, \"unassigned\": 3, \"waiting-for-information\": 1, \"due-soon\": 2,"
                            + " \"overdue\": 0, \"all\": 31}")
            Map<String, Long> counts,

            List<WorkLists.Entry> referrals) {}
}
