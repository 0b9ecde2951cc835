package org.safeguarding.review.recommendation.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order the board is read; the last columns make every order total, so that pages never overlap. */
public enum RecommendationOrder {
    DUE("due_on nulls last"),
    NEWEST("made_on desc"),
    OLDEST("made_on"),
    CHANGED("changed_on desc");

    private final String columns;

    RecommendationOrder(String columns) {
        this.columns = columns;
    }

    /** How callers call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that code. */
    public static Optional<RecommendationOrder> of(String code) {
        return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst();
    }

    String columns() {
        return columns + ", case_id, source, number";
    }
}
