package org.safeguarding.contracts;

import java.time.LocalDate;
import java.util.List;

/** The panel was called together; {@code chair} and {@code members} are the opaque names under which the directory knows them. */
public record PanelConvened(CaseId caseId, String chair, List<String> members, LocalDate meetingOn)
        implements ReviewCaseEvent {}
