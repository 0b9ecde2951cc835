package org.safeguarding.contracts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting that was set does not take place; {@code invitation} is higher than that of the meeting it cancels. */
public record PanelMeetingCancelled(
        CaseId caseId,
        int invitation,
        LocalDate meetingOn,
        @Nullable LocalTime meetingAt,
        List<String> invited) implements ReviewCaseEvent {}
