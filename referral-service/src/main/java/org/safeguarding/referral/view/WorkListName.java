package org.safeguarding.referral.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of a screening officer, and what each holds of the cases that are open to that officer. */
public enum WorkListName {
    MINE("d.on_the_desk and d.officer = :person"),
    /** Nobody's, and not screened yet. */
    UNASSIGNED("d.officer is null and d.state in ('SUBMITTED', 'INFO_REQUESTED', 'REOPENED')"),
    WAITING_FOR_INFORMATION("d.state = 'INFO_REQUESTED'"),
    DUE_SOON("d.on_the_desk and exists (" + WorkListName.RUNNING + " and k.due_on between :today and :soon)"),
    OVERDUE("d.on_the_desk and exists (" + WorkListName.RUNNING + " and k.due_on < :today)"),
    ALL("true");

    /** A limit that somebody has to keep, and that is neither met nor stopped. */
    static final String BINDS = "k.ended_on is null and k.severity <> 'INFORMATION'";

    /** Such a limit of the case. */
    static final String RUNNING =
            "select 1 from referral_clock k where k.case_id = d.case_id and " + WorkListName.BINDS;

    private final String condition;

    WorkListName(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Its name in requests and answers, such as {@code due-soon}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The list of that name. */
    public static Optional<WorkListName> of(String code) {
        return Stream.of(values()).filter(list -> list.code().equals(code)).findFirst();
    }
}
