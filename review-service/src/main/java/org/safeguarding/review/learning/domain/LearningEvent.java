package org.safeguarding.review.learning.domain;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.sealed.Sealed;

/** What has happened in alternate learning. Kept for ever: add a record, never alter one. */
public sealed interface LearningEvent extends CaseFact {

    /** The panel's outcome is alternate learning; rounds count from 1, and a new one begins only after the one before has ended. */
    record Commissioned(CaseId caseId, int round, String decision, LocalDate decidedOn, LocalDate commissionedOn)
            implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return commissionedOn;
        }
    }

    /** The panel decided on alternate learning once more while it runs: it goes on as it is. */
    record CommissionConfirmed(CaseId caseId, String decision, LocalDate confirmedOn) implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return confirmedOn;
        }
    }

    /** It is said who learns what, in which way and until when; said again before the start, this replaces what was said. */
    record Planned(
            CaseId caseId,
            LearningKind kind,
            Affiliation owner,
            LocalDate plannedOn,
            LocalDate dueOn,
            Sealed<String> questions)
            implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return plannedOn;
        }
    }

    /** The owner has begun. */
    record Started(CaseId caseId, LocalDate startedOn) implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return startedOn;
        }
    }

    /** Findings were put on record, by the account named. */
    record FindingsRecorded(CaseId caseId, LocalDate recordedOn, String recordedBy, Sealed<String> findings)
            implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return recordedOn;
        }
    }

    /** Something was recommended; the number counts the recommendations of this case's learning from 1, through all rounds. */
    record RecommendationMade(CaseId caseId, int number, LocalDate madeOn, Sealed<Recommendation> words)
            implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return madeOn;
        }
    }

    /** The due day was or will be missed, for this reason; the missed day stays missed. */
    record DelayExplained(
            CaseId caseId,
            DelayReason reason,
            LocalDate explainedOn,
            LocalDate dueOn,
            LocalDate newTarget,
            List<Agency> told,
            Sealed<String> words)
            implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return explainedOn;
        }
    }

    /** The day until which the owner was to learn was past. */
    record DueDayMissed(CaseId caseId, Affiliation owner, LocalDate dueOn, LocalDate noticedOn)
            implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return noticedOn;
        }
    }

    /** The chair closed the learning. */
    record Closed(CaseId caseId, LocalDate closedOn, String closedBy) implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return closedOn;
        }
    }

    /** The panel decided anew, on the outcome named, and so the learning ended where it was. */
    record Discontinued(CaseId caseId, ReviewOutcome outcome, LocalDate discontinuedOn) implements LearningEvent {

        @Override
        public LocalDate happenedOn() {
            return discontinuedOn;
        }
    }
}
