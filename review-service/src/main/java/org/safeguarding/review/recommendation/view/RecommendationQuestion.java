package org.safeguarding.review.recommendation.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.recommendation.domain.RecommendationState;
import org.safeguarding.review.recommendation.domain.Source;

/**
 * Which recommendations are asked for; an empty set or null asks for all. {@code of} is where the asker belongs, where the
 * asker sees no other's; {@code account} is the asker, who sees nothing of a case that is closed to that account.
 */
public record RecommendationQuestion(
        @Nullable Affiliation of,
        @Nullable String account,
        Set<RecommendationState> states,
        Set<Source> sources,
        Set<Agency> agencies,
        @Nullable Organisation organisation,
        Set<Theme> themes,
        @Nullable Boolean overdue,
        @Nullable Boolean late,
        @Nullable CaseId caseId,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {

    static final String OVERDUE =
            "(due_on is not null and due_on < :today and state not in ('EVIDENCED', 'ASSURED', 'CLOSED', 'NOT_ACCEPTED'))";

    static final String LATE = "(missed or " + OVERDUE + ")";

    /** All that somebody of that place and of that account may see, or simply all. */
    public static RecommendationQuestion all(@Nullable Affiliation of, @Nullable String account) {
        return new RecommendationQuestion(
                of, account, Set.of(), Set.of(), Set.of(), null, Set.of(), null, null, null, null, null);
    }

    String condition() {
        return "true"
                + (of == null ? "" : " and owner_agency = :ofAgency and owner_organisation = :ofOrganisation")
                + (account == null ? "" : " and " + ClosedCases.OPEN_TO_ACCOUNT)
                + (states.isEmpty() ? "" : " and state in (:states)")
                + (sources.isEmpty() ? "" : " and source in (:sources)")
                + (agencies.isEmpty() ? "" : " and owner_agency in (:agencies)")
                + (organisation == null ? "" : " and owner_organisation = :organisation")
                + (themes.isEmpty() ? "" : " and themes && cast(array[:themes] as text[])")
                + (overdue == null ? "" : " and " + OVERDUE + " = :overdue")
                + (late == null ? "" : " and " + LATE + " = :late")
                + (caseId == null ? "" : " and case_id = :case")
                + (dueBefore == null ? "" : " and due_on < :dueBefore")
                + (dueAfter == null ? "" : " and due_on > :dueAfter");
    }

    Map<String, Object> parameters(LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        put(parameters, "ofAgency", of == null ? null : of.agency().name());
        put(parameters, "ofOrganisation", of == null ? null : of.organisation().code());
        put(parameters, "account", account);
        parameters.put("states", names(states));
        parameters.put("sources", names(sources));
        parameters.put("agencies", names(agencies));
        put(parameters, "organisation", organisation == null ? null : organisation.code());
        parameters.put("themes", names(themes));
        put(parameters, "overdue", overdue);
        put(parameters, "late", late);
        put(parameters, "case", caseId == null ? null : caseId.value());
        put(parameters, "dueBefore", dueBefore);
        put(parameters, "dueAfter", dueAfter);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
