package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.EACH_STEP_FOLLOWS_THE_ONE_BEFORE;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.NOTHING_LIES_IN_THE_FUTURE;
import static org.safeguarding.review.rapidreview.domain.Stage.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguarding.platform.rule.Rule;

/** The stages between which the tables of moves tell, and what guards every step of the course. */
final class Stages {

    static final Set<Stage> UNDECIDED = Set.of(OPENED, SCOPING, PACK_READY, MEETING_HELD, RECONSIDERING, REOPENED);
    static final Set<Stage> ASKED = Set.of(SCOPING, PACK_READY, MEETING_HELD, DECIDED, RECONSIDERING);
    /** Where a review is not yet concluded. */
    static final Set<Stage> RUNNING = and(UNDECIDED, DECIDED, SIGNED_OFF, SENT_TO_PANEL, PANEL_RESPONDED);

    static final Set<Stage> AFTER_THE_ASKING = without(RUNNING, OPENED);
    static final Set<Stage> OPEN = and(RUNNING, NATIONAL, LCSPR, ALTERNATE, NFA);
    static final Set<Stage> MET = without(OPEN, OPENED, SCOPING, PACK_READY, REOPENED);

    private Stages() {}

    /** What guards a step of the course, and what guards every one of them. */
    static List<Rule> step(Rule... guards) {
        return Stream.concat(Stream.of(guards), Stream.of(EACH_STEP_FOLLOWS_THE_ONE_BEFORE, NOTHING_LIES_IN_THE_FUTURE))
                .toList();
    }

    static Set<Stage> and(Set<Stage> stages, Stage... more) {
        var all = EnumSet.copyOf(stages);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }

    private static Set<Stage> without(Set<Stage> stages, Stage... fewer) {
        var rest = EnumSet.copyOf(stages);
        List.of(fewer).forEach(rest::remove);
        return Collections.unmodifiableSet(rest);
    }
}
