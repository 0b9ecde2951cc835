package org.safeguarding.platform.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of all subjects, one for each subject and case, in a database of their own: AES-256-GCM keysets of Tink,
 * wrapped by the master key and bound to their subject. A key, once destroyed, is never made again.
 */
public final class CaseKeys implements Sealer {

    /** How long another process may still use a key that was destroyed: it is cached no longer than this. */
    static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final ExecutorService SEALING = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("sealing-", 0).factory());

    private final JdbcClient keys;
    private final Aead master;
    private final Cache<SubjectId, SubjectKey> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    CaseKeys(JdbcClient keys, Aead master) {
        this.keys = keys;
        this.master = master;
    }

    @Override
    public byte[] seal(SubjectId subject, byte[] plain) {
        return switch (remembered.get(subject, this::findOrMake)) {
            case SubjectKey.Usable key -> call(() -> key.aead().encrypt(plain, bytes(subject)));
            case SubjectKey.Gone gone -> throw new KeyDestroyed(subject);
        };
    }

    @Override
    public Opened open(SubjectId subject, byte[] sealed) {
        return switch (remembered.get(subject, this::mustFind)) {
            case SubjectKey.Usable key -> new Opened.Plain(call(() -> key.aead().decrypt(sealed, bytes(subject))));
            case SubjectKey.Gone gone -> gone.how();
        };
    }

    /**
     * Destroys a subject's key: everything sealed under it reads as erased from now on, here at once and in other
     * processes within {@link #REMEMBERED}. Destroying it again changes nothing.
     */
    public void destroy(SubjectId subject, String by, String basis) {
        keys.sql("""
                insert into subject_key (subject, destroyed_at, destroyed_by, basis) values (:subject, now(), :by, :basis)
                on conflict (subject) do update set wrapped_key = null, destroyed_at = now(), destroyed_by = :by, basis = :basis
                where subject_key.destroyed_at is null""")
                .param("subject", subject.value())
                .param("by", by)
                .param("basis", basis)
                .update();
        remembered.invalidate(subject);
    }

    /** One statement for both, since a new case brings several new subjects at once. */
    private SubjectKey findOrMake(SubjectId subject) {
        return keys.sql("""
                with made as (insert into subject_key (subject, wrapped_key) values (:subject, :key)
                    on conflict do nothing returning wrapped_key, destroyed_at, destroyed_by, basis)
                select * from made
                union all
                select wrapped_key, destroyed_at, destroyed_by, basis from subject_key where subject = :subject""")
                .param("subject", subject.value())
                .param("key", newWrappedKey(subject))
                .query((row, number) -> read(subject, row))
                .optional()
                .orElseGet(() -> mustFind(subject)); // another made it while this statement looked
    }

    private SubjectKey mustFind(SubjectId subject) {
        return find(subject)
                .orElseThrow(() -> new IllegalStateException("There is no key for subject " + subject
                        + ": the keys database does not belong to this event store, or was not restored with it."));
    }

    private Optional<SubjectKey> find(SubjectId subject) {
        return keys.sql("select wrapped_key, destroyed_at, destroyed_by, basis from subject_key where subject = ?")
                .param(subject.value())
                .query((row, number) -> read(subject, row))
                .optional();
    }

    private SubjectKey read(SubjectId subject, ResultSet row) throws SQLException {
        var wrapped = row.getBytes("wrapped_key");
        if (wrapped == null) {
            Instant at = row.getTimestamp("destroyed_at").toInstant();
            return new SubjectKey.Gone(new Opened.Destroyed(at, row.getString("destroyed_by"), row.getString("basis")));
        }
        return new SubjectKey.Usable(
                call(() -> TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bytes(subject))
                        .getPrimitive(RegistryConfiguration.get(), Aead.class)));
    }

    private byte[] newWrappedKey(SubjectId subject) {
        return call(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), master, bytes(subject)));
    }

    /** The associated data: a sealed value or a key moved to another subject does not decrypt. */
    private static byte[] bytes(SubjectId subject) {
        return subject.value().getBytes(UTF_8);
    }

    /** Tink keeps a random source for each thread, and a new one costs a search of the class path: too much for a virtual thread. */
    private static <T> T call(Callable<T> cipher) {
        try {
            return SEALING.submit(cipher).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "A sealed value or its key was altered, or the master key is another one.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service was stopped while it sealed or opened a value.", e);
        }
    }

    private sealed interface SubjectKey {
        record Usable(Aead aead) implements SubjectKey {}

        record Gone(Opened.Destroyed how) implements SubjectKey {}
    }
}
