package org.safeguarding.platform.sample;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.Sealed;

/** What may be asked of a notebook. */
public sealed interface NotebookCommand {

    /** Open it. */
    record Open(@TargetAggregateIdentifier NotebookId notebook, LocalDate openedOn) implements NotebookCommand {}

    /** Write into it. */
    record WriteNote(
            @TargetAggregateIdentifier NotebookId notebook,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<String> note)
            implements NotebookCommand {}

    /** The notebook's stream. */
    record NotebookId(CaseId caseId) {
        @Override
        public String toString() {
            return "notebook/" + caseId;
        }
    }
}
