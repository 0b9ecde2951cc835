package org.safeguarding.referral.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a work list is read; the case id makes each total, so that pages neither repeat nor lose a case. */
public enum WorkListOrder {
    /** Danger first, then the oldest. */
    URGENCY("d.immediate_danger desc, d.recorded_at, d.case_id"),
    /** Danger first, then what is due next; what has no clock comes last. */
    DUE("d.immediate_danger desc, next_due_on nulls last, d.recorded_at, d.case_id"),
    OLDEST("d.recorded_at, d.case_id"),
    NEWEST("d.recorded_at desc, d.case_id desc");

    private final String columns;

    WorkListOrder(String columns) {
        this.columns = columns;
    }

    String columns() {
        return columns;
    }

    /** Its name in requests. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that name. */
    public static Optional<WorkListOrder> of(String code) {
        return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst();
    }
}
