package org.safeguarding.review.rapidreview.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agency answers a Rapid Review (domain.md, section 5); a nil return says who searched which records and found nothing. */
public record AgencyReturn(
        String author,
        String approver,
        String recordsSearched,
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
