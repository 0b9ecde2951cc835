package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.CaseId;

/** What both ways of calling a panel together say: who chairs it, who sits on it, when it meets. */
public sealed interface Convening permits RapidReviewEvent.PanelConvened, RapidReviewEvent.PanelReconvened {

    CaseId caseId();

    PanelMember chair();

    List<PanelMember> members();

    LocalDate meetingOn();
}
