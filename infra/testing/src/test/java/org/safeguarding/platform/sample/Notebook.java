package org.safeguarding.platform.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.rule.Rule;

/** One case's notebook. */
@Aggregate
class Notebook {

    enum NotebookRule implements Rule {
        NOTES_ARE_FEW("A notebook holds three notes.");

        private final String sentence;

        NotebookRule(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }

    @AggregateIdentifier
    private NotebookCommand.@Nullable NotebookId id;

    private int notes;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void open(NotebookCommand.Open command) {
        if (id == null) {
            apply(new NotebookEvent.Opened(command.notebook().caseId(), command.openedOn()));
        }
    }

    @CommandHandler
    void write(NotebookCommand.WriteNote command) {
        NotebookRule.NOTES_ARE_FEW.require(notes < 3);
        apply(new NotebookEvent.NoteWritten(command.notebook().caseId(), command.note()));
    }

    @EventSourcingHandler
    void evolve(NotebookEvent.Opened event) {
        id = new NotebookCommand.NotebookId(event.caseId());
    }

    @EventSourcingHandler
    void evolve(NotebookEvent.NoteWritten event) {
        notes++;
    }
}
