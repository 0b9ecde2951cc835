package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** Who is invited to the panel's next meeting: every change of it goes out under the next number. */
final class Invitations {

    private @Nullable MeetingSet set;
    private @Nullable MeetingSet kept;
    private int number;

    /** Invites those accounts; an invitation that stands, or was kept by a meeting, is not sent again. */
    void invite(CaseId caseId, MeetingTime time, List<String> accounts) {
        var before = set == null ? kept : set;
        if (before == null
                || !before.invited().equals(accounts)
                || !MeetingTime.of(before).equals(time)) {
            send(caseId, time, accounts, set == null ? List.of() : without(set.invited(), accounts));
        }
    }

    /** Takes the invitation back from somebody who has a conflict of interest. */
    void release(CaseId caseId, String account) {
        var standing = set;
        if (standing != null && standing.invited().contains(account)) {
            var released = List.of(account);
            send(caseId, MeetingTime.of(standing), without(standing.invited(), released), released);
        }
    }

    private void send(CaseId caseId, MeetingTime time, List<String> invited, List<String> released) {
        apply(new MeetingSet(caseId, number + 1, time.on(), time.at(), time.endsAt(), invited, released));
    }

    /** Takes the invitation back from everybody where a meeting is set that was not held. */
    void callOff(CaseId caseId, LocalDate on) {
        var off = set;
        if (off != null) {
            apply(new MeetingCancelled(caseId, on, number + 1, off.meetingOn(), off.at(), off.endsAt(), off.invited()));
        }
    }

    void evolve(RapidReviewEvent event) {
        switch (event) {
            case MeetingSet meeting -> {
                set = meeting;
                number = meeting.invitation();
            }
            case MeetingCancelled cancelled -> {
                set = null;
                number = cancelled.invitation();
            }
            case MeetingHeld held -> {
                kept = set;
                set = null;
            }
            case Opened opened -> kept = null;
            case ReviewReopened reopened -> kept = null;
            default -> {}
        }
    }

    boolean stand() {
        return set != null;
    }

    private static List<String> without(List<String> accounts, List<String> others) {
        return accounts.stream().filter(account -> !others.contains(account)).toList();
    }
}
