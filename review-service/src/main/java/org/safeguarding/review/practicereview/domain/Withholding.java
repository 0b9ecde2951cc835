package org.safeguarding.review.practicereview.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a report is not published, and which improvements are published in its place. */
public record Withholding(String justification, String improvements) {

    public Withholding {
        justification = justification.strip();
        improvements = improvements.strip();
    }

    /** What several partners stated, in the words of each; what two of them stated alike is said once. */
    static Withholding together(List<Withholding> stated) {
        return new Withholding(joined(stated, Withholding::justification), joined(stated, Withholding::improvements));
    }

    private static String joined(List<Withholding> stated, Function<Withholding, String> part) {
        return stated.stream().map(part).distinct().collect(Collectors.joining("\n\n"));
    }

    @Override
    public String toString() {
        return "withholding";
    }
}
