package org.safeguarding.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bytes of a service's files, sealed in parts so that a large file never stands in memory whole. The service brings the
 * table: an id, {@code part}, {@code case_id}, {@code sealed}, to which its role may add rows and nothing else.
 */
public final class SealedFiles {

    private static final int PART = 1024 * 1024;

    private final JdbcClient db;
    private final Sealer sealer;
    private final String table;
    private final String id;

    /** The files of a table that calls a file's id by that column; both are constants of the service. */
    public SealedFiles(JdbcClient db, Sealer sealer, String table, String idColumn) {
        this.db = db;
        this.sealer = sealer;
        this.table = table;
        this.id = idColumn;
    }

    /** Seals and keeps an upload, within the transaction of the deed. */
    public void keep(FilePlace place, Spool file) {
        try (var plain = file.open()) {
            if (!keep(place, plain).equals(file.sha256())) {
                throw new IllegalStateException("A file was read back as other bytes than it was.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a file a second time, under another key, within the transaction of the deed, which {@link FileDamaged} ends. */
    public void copy(FilePlace from, FilePlace to, String sha256) {
        try (var plain = read(from)) {
            if (!keep(to, plain).equals(sha256)) {
                throw new FileDamaged(from);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of what was kept. */
    private String keep(FilePlace place, InputStream plain) throws IOException {
        var digest = Sha256.digest();
        int number = 0;
        for (var part = plain.readNBytes(PART); part.length > 0; part = plain.readNBytes(PART)) {
            digest.update(part);
            db.sql("insert into " + table + " (" + id + ", part, case_id, sealed) values (?, ?, ?, ?)")
                    .params(place.id(), number++, place.caseId().value(), sealer.seal(place.subject(), part))
                    .update();
        }
        return Sha256.hexOf(digest);
    }

    /** How many files a case holds; until the transaction ends, no other can be added to it. */
    public int countOf(CaseId caseId) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(table + "/" + caseId)
                .query(String.class)
                .single();
        return db.sql("select count(*) from " + table + " where case_id = ? and part = 0")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    /** Decrypts and compares all of it; {@link FileErased} or {@link FileDamaged} where it cannot be given out. */
    public void verify(FilePlace place, String sha256) throws IOException {
        try (var plain = new DigestInputStream(read(place), Sha256.digest())) {
            plain.transferTo(OutputStream.nullOutputStream());
            if (!Sha256.hexOf(plain.getMessageDigest()).equals(sha256)) {
                throw new FileDamaged(place);
            }
        }
    }

    /** The plain bytes as a stream, opened part by part as they are read. */
    public InputStream read(FilePlace place) {
        return new InputStream() {
            private InputStream part = InputStream.nullInputStream();
            private int next;

            @Override
            public int read() throws IOException {
                var octet = new byte[1];
                return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = part.read(into, offset, length);
                while (read < 0) {
                    var opened = part(place, next);
                    if (opened.isEmpty()) {
                        return -1;
                    }
                    next++;
                    part = new ByteArrayInputStream(opened.get());
                    read = part.read(into, offset, length);
                }
                return read;
            }
        };
    }

    private Optional<byte[]> part(FilePlace place, int number) {
        return db.sql("select sealed from " + table + " where " + id + " = ? and part = ?")
                .params(place.id(), number)
                .query(byte[].class)
                .optional()
                .map(ciphertext -> open(place, ciphertext));
    }

    private byte[] open(FilePlace place, byte[] ciphertext) {
        Sealer.Opened opened;
        try {
            opened = sealer.open(place.subject(), ciphertext);
        } catch (IllegalStateException failure) {
            throw failure.getCause() instanceof GeneralSecurityException ? new FileDamaged(place) : failure;
        }
        return switch (opened) {
            case Sealer.Opened.Plain plain -> plain.bytes();
            case Sealer.Opened.Destroyed gone ->
                throw new FileErased(new FileErased.How(gone.at(), gone.by(), gone.basis()));
        };
    }
}
