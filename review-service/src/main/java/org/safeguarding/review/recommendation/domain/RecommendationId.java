package org.safeguarding.review.recommendation.domain;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguarding.contracts.CaseId;

/** Names one recommendation: of which case and which review, and the how-manieth of that review, such as {@code RR-1}. */
public record RecommendationId(CaseId caseId, Source source, int number) {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{2})-([1-9][0-9]{0,5})");

    public RecommendationId {
        requireNonNull(caseId, "caseId");
        requireNonNull(source, "source");
    }

    /** The recommendation that a reference names within its case; empty where the text is none. */
    public static Optional<RecommendationId> in(CaseId caseId, String reference) {
        var parts = REFERENCE.matcher(reference);
        return parts.matches()
                ? Source.of(parts.group(1))
                        .map(source -> new RecommendationId(caseId, source, Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** What the recommendation is called within its case. */
    public String reference() {
        return source.code() + "-" + number;
    }

    @Override
    public String toString() {
        return "recommendation/" + caseId + "/" + reference();
    }
}
