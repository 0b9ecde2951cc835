package org.safeguarding.testing.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries every cell of a matrix at the running service. */
public final class Matrix {

    private final Knocking knocking;
    private final JdbcClient db;

    public Matrix(Knocking knocking, JdbcClient db) {
        this.knocking = knocking;
        this.db = db;
    }

    private record Knocked(Cell cell, Answer answer) {}

    /** What is not as it has to be; {@code correlations} is how those of the cells begin. */
    public List<String> wrong(List<Cell> cells, String correlations) throws InterruptedException, ExecutionException {
        var knocked = knocking.all(cells.stream()
                .<Callable<Knocked>>map(cell -> () -> new Knocked(
                        cell, knocking.knock(cell.endpoint(), cell.caseId(), cell.token(), cell.correlation())))
                .toList());
        var kept = refusals(correlations);
        return knocked.stream()
                .flatMap(one -> {
                    var reason = Optional.ofNullable(kept.get(one.cell().correlation()));
                    return one.cell().holds(one.answer(), reason)
                            ? Optional.<String>empty().stream()
                            : Optional.of(one.cell().told(one.answer(), reason)).stream();
                })
                .toList();
    }

    /** How many events there are that no process of the system has made. */
    public long deedsOfPeople() {
        return db.sql("""
                select count(*) from domain_event
                where convert_from(meta_data, 'UTF8')::jsonb ->> 'actor' not like 'system:%'""").query(Long.class).single();
    }

    /** What was refused at the cases themselves, by the correlation of the request. */
    private Map<String, String> refusals(String correlations) {
        Map<String, String> refusals = new HashMap<>();
        db.sql("select correlation_id, reason from refused_access where correlation_id like ?")
                .param(correlations + "%")
                .query(row -> {
                    refusals.put(row.getString("correlation_id"), row.getString("reason"));
                });
        return refusals;
    }
}
