package org.safeguarding.platform.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.sealed.Sealed;

/** What happens to a notebook. */
public sealed interface NotebookEvent extends CaseFact {

    /** It was opened. */
    record Opened(CaseId caseId, LocalDate openedOn) implements NotebookEvent {
        @Override
        public @Nullable LocalDate happenedOn() {
            return openedOn;
        }
    }

    /** Something personal was written into it. */
    record NoteWritten(CaseId caseId, Sealed<String> note) implements NotebookEvent {}
}
