package org.safeguarding.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** How the house was warmed: requests a second in each window, whether the last three were alike, what failed. */
record WarmUp(int windowSeconds, List<Double> perSecond, boolean stable, long errors) {

    private static final int WINDOW = 5;
    private static final int ALIKE = 3;
    private static final int LONGEST = 3;
    private static final double DIFFERENCE = 0.05;

    /** At least so many seconds, until stable, and three times as long at most. */
    static WarmUp of(int seconds, IntFunction<Double> window) {
        int length = Math.min(WINDOW, seconds);
        List<Double> rates = new ArrayList<>();
        while (rates.size() * length < (isStable(rates) ? seconds : LONGEST * seconds)) {
            rates.add(window.apply(length));
        }
        return new WarmUp(length, List.copyOf(rates), isStable(rates), 0);
    }

    WarmUp with(long failed) {
        return new WarmUp(windowSeconds, perSecond, stable, failed);
    }

    static boolean isStable(List<Double> rates) {
        if (rates.size() < ALIKE) {
            return false;
        }
        List<Double> last = rates.subList(rates.size() - ALIKE, rates.size());
        return Collections.max(last) - Collections.min(last) < DIFFERENCE * Collections.max(last);
    }
}
