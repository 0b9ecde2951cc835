package org.safeguarding.referral.draft;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.problem.FaultTrace;
import org.safeguarding.platform.sealed.CaseKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Ends drafts. The row goes in the transaction of the deed; the key, which is in another database, is destroyed as soon as
 * that is committed, and if that fails, or the service dies in between, when drafts are next cleared away.
 */
@Component
class DraftEnds {

    private static final Logger LOG = LoggerFactory.getLogger(DraftEnds.class);
    private static final int AT_ONCE = 500;

    /** How long a repeated submission finds the answer of the first, whatever its key. */
    private static final Duration ANSWERS_KEPT = Duration.ofDays(90);

    private final JdbcClient db;
    private final Drafts drafts;
    private final CaseKeys keys;
    private final Clock clock;

    DraftEnds(JdbcClient db, Drafts drafts, CaseKeys keys, Clock clock) {
        this.db = db;
        this.drafts = drafts;
        this.keys = keys;
        this.clock = clock;
    }

    /** The author throws a draft away; whether there was one. */
    @Transactional
    boolean delete(UUID id, String author) {
        var held = drafts.hold(id, author);
        held.ifPresent(draft -> end(draft.id(), "DELETED", null));
        return held.isPresent();
    }

    /** The draft became a referral, in the transaction of that referral; the answer is kept for whoever asks again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void submitted(Draft draft, String answer) {
        end(draft.id(), "SUBMITTED", answer);
    }

    /** What was answered when this author submitted this draft. */
    Optional<String> answerOf(UUID id, String author) {
        return db.sql("select answer from draft_ended where id = ? and author = ? and how = 'SUBMITTED'")
                .params(id, author)
                .query(String.class)
                .optional();
    }

    /** Ends the drafts whose time is over, destroys the keys that are left, and forgets what nobody asks for any more. */
    @Transactional
    void clear() {
        db.sql("select id from draft where expires_on < ? order by expires_on limit ? for update skip locked")
                .params(drafts.today(), AT_ONCE)
                .query(UUID.class)
                .list()
                .forEach(id -> end(id, "EXPIRED", null));
        db.sql(
                        "select id, how from draft_ended where not key_destroyed order by ended_at limit ? for update skip locked")
                .param(AT_ONCE)
                .query((row, number) -> new Ended(row.getObject("id", UUID.class), row.getString("how")))
                .list()
                .forEach(this::destroyKeyForGood);
        db.sql("delete from draft_ended where key_destroyed and ended_at < ?")
                .param(clock.instant().minus(ANSWERS_KEPT).atOffset(UTC))
                .update();
    }

    private void end(UUID id, String how, @Nullable String answer) {
        db.sql("""
                with ended as (delete from draft where id = :id returning id, author)
                insert into draft_ended (id, author, how, ended_at, answer)
                select id, author, :how, :at, :answer from ended""")
                .param("id", id)
                .param("how", how)
                .param("at", clock.instant().atOffset(UTC))
                .param("answer", answer)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    destroyKey(new Ended(id, how));
                } catch (RuntimeException failure) {
                    LOG.warn("The key of an ended draft stands until drafts are cleared: {}", FaultTrace.of(failure));
                }
            }
        });
    }

    private void destroyKeyForGood(Ended ended) {
        destroyKey(ended);
        db.sql("update draft_ended set key_destroyed = true where id = ?")
                .param(ended.id())
                .update();
    }

    private void destroyKey(Ended ended) {
        keys.destroy(
                Drafts.subject(ended.id()),
                "system:referral-service",
                "draft " + ended.how().toLowerCase(Locale.ROOT));
    }

    private record Ended(UUID id, String how) {}
}
