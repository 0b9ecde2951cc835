package org.safeguarding.review.rapidreview.view.chronology;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which two entries of one day, told by two organisations, cannot both be right. Two entries of one organisation
 * are two contacts, and silence contradicts nothing: what a record does not say is not compared.
 */
public enum Disagreement {
    /** One saw the child and the other did not, at what is the same contact: the same people within the hour, or the same minute with somebody in common. */
    SEEN_AND_NOT_SEEN("One record says that the child was seen, the other that it was not, at the same contact.") {
        @Override
        boolean between(Told one, Told other) {
            var seen = one.contact().childSeen();
            var seenToo = other.contact().childSeen();
            return seen != null
                    && seenToo != null
                    && !seen.equals(seenToo)
                    && ((one.who().isLike(other.who(), MOST) && within(one, other, HOUR))
                            || (sameMinute(one, other) && one.who().sharesAWordWith(other.who())));
        }
    },
    /** The same thing at the same minute, but with nobody in common. */
    OTHER_PEOPLE("Both records tell the same at the same hour, but of different people.") {
        @Override
        boolean between(Told one, Told other) {
            return sameMinute(one, other)
                    && one.what().isLike(other.what(), HALF)
                    && !one.who().sharesAWordWith(other.who());
        }
    },
    /** The same people and the same thing, at hours that are more than an hour apart. */
    OTHER_HOUR("Both records tell the same of the same people, but at different hours.") {
        @Override
        boolean between(Told one, Told other) {
            return apart(one, other) > HOUR
                    && one.who().isLike(other.who(), MOST)
                    && one.what().isLike(other.what(), MOST);
        }
    };

    private static final int HALF = 50;
    private static final int MOST = 75;
    private static final long HOUR = 60;

    private final String sentence;

    Disagreement(String sentence) {
        this.sentence = sentence;
    }

    /** Why they cannot both be right. */
    public String sentence() {
        return sentence;
    }

    abstract boolean between(Told one, Told other);

    private static boolean within(Told one, Told other, long minutes) {
        return apart(one, other) <= minutes;
    }

    private static boolean sameMinute(Told one, Told other) {
        var at = one.contact().at();
        return at != null && at.equals(other.contact().at());
    }

    /** The minutes between both; none where an hour is unknown. */
    private static long apart(Told one, Told other) {
        return apart(one.contact().at(), other.contact().at());
    }

    private static long apart(@Nullable LocalTime one, @Nullable LocalTime other) {
        return one == null || other == null ? 0 : Math.abs(MINUTES.between(one, other));
    }
}
