package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency answers a Rapid Review (domain.md, section 5); a nil return says who searched which records and found nothing.
 * Without a period of its own it covers the one that was asked for.
 */
public record AgencyReturn(
        String author,
        String approver,
        String recordsSearched,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        List<ContactEntry> contacts,
        @Nullable String familyInformation,
        @Nullable String analysis,
        @Nullable String goodPractice,
        @Nullable String learningPotential,
        List<String> immediateActions,
        List<String> proposedActions,
        @Nullable String sharingLimits) {

    public AgencyReturn {
        contacts = List.copyOf(contacts);
        immediateActions = List.copyOf(immediateActions);
        proposedActions = List.copyOf(proposedActions);
    }

    /** Whether its period, where it says one, lies in order and has ended on that day. */
    boolean coversAPeriod(LocalDate today) {
        if (periodFrom == null || periodTo == null) {
            return periodFrom == null && periodTo == null;
        }
        return !periodTo.isBefore(periodFrom) && !periodTo.isAfter(today);
    }

    /** Whether each contact had taken place by that day. */
    boolean tellsOfThePast(LocalDate today) {
        return contacts.stream().noneMatch(contact -> contact.on().isAfter(today));
    }

    /** Whether it tells nothing of the family beyond the search itself. */
    boolean tellsNothing() {
        return contacts.isEmpty()
                && familyInformation == null
                && analysis == null
                && goodPractice == null
                && learningPotential == null
                && immediateActions.isEmpty()
                && proposedActions.isEmpty();
    }

    @Override
    public String toString() {
        return "agency return";
    }
}
