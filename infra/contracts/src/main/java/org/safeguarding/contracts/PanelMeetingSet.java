package org.safeguarding.contracts;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The panel's meeting was set or moved. {@code invitation} rises with every invitation of the case and with every
 * cancellation; {@code meetingAt} (Europe/London) is null where the hour is open, {@code meetingEndsAt} where the end
 * is, as it was before ends were told; {@code released} were invited before and are no more. All are opaque accounts.
 */
public record PanelMeetingSet(
        CaseId caseId,
        int invitation,
        LocalDate meetingOn,
        @Nullable LocalTime meetingAt,
        @JsonInclude(NON_NULL) @Nullable LocalTime meetingEndsAt,
        List<String> invited,
        List<String> released)
        implements ReviewCaseEvent {}
