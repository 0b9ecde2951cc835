package org.safeguarding.testing.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much was written by requests: events of people and partners, and rows that come from no event. */
public final class Written {

    private final JdbcClient db;
    private final String rows;
    private long lastPosition;
    private long events;

    /** Counts the rows of these tables, and the events from now on. */
    public Written(JdbcClient db, List<String> tables) {
        this.db = db;
        rows = tables.stream()
                .map(table -> "(select count(*) from " + table + ")")
                .collect(Collectors.joining(" + ", "select ", ""));
        lastPosition = db.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    /** So many events and rows. */
    public record Amount(long events, long rows) {

        public boolean isMoreThan(Amount before) {
            return events > before.events || rows > before.rows;
        }
    }

    /** What there is by now. */
    public Amount now() {
        var found = db.sql("""
                        select count(*) filter (where position('"system:' in encode(meta_data, 'escape')) = 0) as ours,
                            coalesce(max(global_index), :last) as last
                        from domain_event where global_index > :last""")
                .param("last", lastPosition)
                .query((row, number) -> List.of(row.getLong("ours"), row.getLong("last")))
                .single();
        events += found.get(0);
        lastPosition = found.get(1);
        return new Amount(events, db.sql(rows).query(Long.class).single());
    }
}
