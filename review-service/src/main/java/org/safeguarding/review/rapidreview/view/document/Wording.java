package org.safeguarding.review.rapidreview.view.document;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.review.rapidreview.domain.Words;

/** How the document says things: days, codes and what was erased. */
final class Wording {

    static final String NOT_RECORDED = "Not recorded.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? NOT_RECORDED : DAY.format(day);
    }

    /** {@code ACUTE_TRUST} is "Acute trust"; what is known by its initials keeps them. */
    static String code(Enum<?> code) {
        if (code == Agency.ICB) {
            return code.name();
        }
        if (code == DelayReason.LA_LATE) {
            return "LA late";
        }
        var words = code.name().replace('_', ' ').toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String codes(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Wording::code).collect(joining(", "));
    }

    static String agency(Affiliation agency) {
        return code(agency.agency()) + " (" + agency.organisation() + ")";
    }

    static String stage(Stage stage) {
        return switch (stage) {
            case NATIONAL -> outcome(ReviewOutcome.NATIONAL_RECOMMENDED);
            case LCSPR -> outcome(ReviewOutcome.LOCAL_CSPR);
            case ALTERNATE -> outcome(ReviewOutcome.ALTERNATE_LEARNING);
            case NFA -> outcome(ReviewOutcome.NO_FURTHER_ACTION);
            case SENT_TO_PANEL -> "Sent to the national Panel";
            case PANEL_RESPONDED -> "The national Panel has answered";
            default -> code(stage);
        };
    }

    static String outcome(ReviewOutcome outcome) {
        return switch (outcome) {
            case NATIONAL_RECOMMENDED -> "National review recommended";
            case LOCAL_CSPR -> "Local Child Safeguarding Practice Review";
            case ALTERNATE_LEARNING -> "Alternate learning";
            case NO_FURTHER_ACTION -> "No further action";
        };
    }

    static String words(@Nullable Sealed<Words> words) {
        return words == null ? NOT_RECORDED : read(words, Words::text);
    }

    /** The detail, or that it was erased, when, by whom and on what basis. */
    static <T> String read(Sealed<T> sealed, Function<T, String> text) {
        return switch (sealed) {
            case Sealed.Known<T> known -> text.apply(known.known());
            case Sealed.Erased<T> gone ->
                "Erased on " + day(London.dayOf(gone.at())) + " by " + gone.by() + ": " + gone.basis();
        };
    }

    static String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? NOT_RECORDED : text;
    }
}
