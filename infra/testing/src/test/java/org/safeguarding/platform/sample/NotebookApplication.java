package org.safeguarding.platform.sample;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.safeguarding.platform.event.EventNames;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sample service, on the referral service's database. */
@SpringBootApplication
public class NotebookApplication {

    @Bean
    EventNames eventNames() {
        return EventNames.of(NotebookEvent.class);
    }

    /** A read model: how many notes each case has. */
    @Component
    @ProcessingGroup("note-count")
    static class NoteCount {

        private final JdbcClient db;

        NoteCount(JdbcClient db) {
            this.db = db;
        }

        @EventHandler
        void on(NotebookEvent.NoteWritten event) {
            db.sql("""
                    insert into note_count (case_id, notes) values (?, 1)
                    on conflict (case_id) do update set notes = note_count.notes + 1""").param(event.caseId().value()).update();
        }

        @ResetHandler
        void reset() {
            db.sql("truncate note_count").update();
        }
    }

    /** Something with effects outside: it remembers every event that it was handed, in order. */
    @Component
    @ProcessingGroup("witness")
    @DisallowReplay
    public static class Witness {

        private final List<String> seen = new java.util.concurrent.CopyOnWriteArrayList<>();

        /** The identifiers of the events that were handed over, in order. */
        public List<String> seen() {
            return seen;
        }

        @EventHandler
        void on(EventMessage<?> event, @SequenceNumber Long sequence) {
            seen.add(event.getIdentifier());
        }
    }
}
