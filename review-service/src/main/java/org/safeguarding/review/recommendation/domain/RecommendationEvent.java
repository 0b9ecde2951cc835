package org.safeguarding.review.recommendation.domain;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.sealed.Sealed;

/** What has happened to a recommendation. Kept for ever: add a record, never alter one. */
public sealed interface RecommendationEvent extends CaseFact {

    /** The review that made it. */
    Source source();

    /** The how-manieth of that review it is. */
    int number();

    /** The recommendation to which it happened. */
    default RecommendationId recommendation() {
        return new RecommendationId(caseId(), source(), number());
    }

    /** A review made the recommendation. */
    record Opened(CaseId caseId, Source source, int number, LocalDate madeOn, Sealed<String> words)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return madeOn;
        }
    }

    /** An organisation is to carry it out, until the day named first. */
    record Assigned(
            CaseId caseId,
            Source source,
            int number,
            Affiliation owner,
            List<Theme> themes,
            LocalDate assignedOn,
            LocalDate dueOn)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return assignedOn;
        }
    }

    /** Another organisation is to carry it out; what its predecessor told stays, the due date too. */
    record Reassigned(
            CaseId caseId,
            Source source,
            int number,
            Affiliation from,
            Affiliation owner,
            LocalDate reassignedOn,
            LocalDate dueOn,
            Sealed<String> reason)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return reassignedOn;
        }
    }

    /** It is to be done until another day; the days before stay legible. */
    record Redated(
            CaseId caseId,
            Source source,
            int number,
            LocalDate redatedOn,
            LocalDate from,
            LocalDate dueOn,
            Sealed<String> reason)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return redatedOn;
        }
    }

    /** The day until which the owner was to carry it out was past. */
    record DueDayMissed(
            CaseId caseId, Source source, int number, Affiliation owner, LocalDate dueOn, LocalDate noticedOn)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return noticedOn;
        }
    }

    /** The owner told how it gets on, and what it does. */
    record ProgressReported(CaseId caseId, Source source, int number, LocalDate reportedOn, Sealed<Progress> progress)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return reportedOn;
        }
    }

    /** The owner showed that it was done; the account named put it on record. */
    record EvidenceGiven(
            CaseId caseId, Source source, int number, LocalDate givenOn, String givenBy, Sealed<Evidence> evidence)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return givenOn;
        }
    }

    /** The evidence did not show it: the owner goes on. */
    record EvidenceReturned(CaseId caseId, Source source, int number, LocalDate returnedOn, Sealed<String> reason)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return returnedOn;
        }
    }

    /** Another organisation than the owner was satisfied that it was done. */
    record Assured(
            CaseId caseId,
            Source source,
            int number,
            LocalDate assuredOn,
            String assuredBy,
            Affiliation assurer,
            Sealed<String> grounds)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return assuredOn;
        }
    }

    /** Nothing more is to be done about it. */
    record Closed(CaseId caseId, Source source, int number, LocalDate closedOn) implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return closedOn;
        }
    }

    /** It was not accepted, for the reason given. */
    record NotAccepted(CaseId caseId, Source source, int number, LocalDate refusedOn, Sealed<String> reason)
            implements RecommendationEvent {

        @Override
        public LocalDate happenedOn() {
            return refusedOn;
        }
    }
}
