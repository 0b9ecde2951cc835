package org.safeguarding.contracts;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @JsonInclude(NON_NULL) @Nullable LocalTime meetingEndsAt,
        List<String> invited)
        implements ReviewCaseEvent {}
