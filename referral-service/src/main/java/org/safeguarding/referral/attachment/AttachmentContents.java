package org.safeguarding.referral.attachment;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.Sealer;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of all attachments, sealed in parts so that a large file never stands in memory whole. Each attachment is a
 * subject of its own: it has its own key, which the sealed parts are bound to, and which can be destroyed alone.
 */
@Component
class AttachmentContents {

    static final String DAMAGED = "safeguarding.attachments.damaged";

    private static final int PART = 1024 * 1024;

    private final JdbcClient db;
    private final Sealer sealer;

    AttachmentContents(JdbcClient db, Sealer sealer, MeterRegistry metrics) {
        this.db = db;
        this.sealer = sealer;
        metrics.counter(DAMAGED); // so that an alarm can look at it before there is any damage
    }

    /** Whose bytes they are; what names the file is sealed under it as well. */
    static SubjectId subject(CaseId caseId, UUID attachmentId) {
        return SubjectId.of(caseId, "attachment-" + attachmentId);
    }

    /** Seals and keeps them, within the transaction of the deed. */
    void keep(CaseId caseId, UUID attachmentId, Spool file) {
        var digest = Sha256.digest();
        try (var plain = file.open()) {
            int number = 0;
            for (var part = plain.readNBytes(PART); part.length > 0; part = plain.readNBytes(PART)) {
                digest.update(part);
                db.sql("insert into attachment_content (attachment_id, part, case_id, sealed) values (?, ?, ?, ?)")
                        .params(
                                attachmentId,
                                number++,
                                caseId.value(),
                                sealer.seal(subject(caseId, attachmentId), part))
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new IllegalStateException("The spool of an upload gave back other bytes than it was given.");
        }
    }

    /** How many attachments a case holds; until the transaction ends, no other can be added to it. */
    int countOf(CaseId caseId) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param("attachments/" + caseId)
                .query(String.class)
                .single();
        return db.sql("select count(*) from attachment_content where case_id = ? and part = 0")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    /** Decrypts and compares all of it; {@link Erased} or {@link Damaged} where it cannot be given out. */
    void verify(CaseId caseId, UUID attachmentId, String sha256) throws IOException {
        try (var plain = new DigestInputStream(read(caseId, attachmentId), Sha256.digest())) {
            plain.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(plain.getMessageDigest().digest()).equals(sha256)) {
                throw new Damaged(caseId, attachmentId);
            }
        }
    }

    /** The plain bytes, part by part. */
    void write(CaseId caseId, UUID attachmentId, OutputStream to) throws IOException {
        read(caseId, attachmentId).transferTo(to);
    }

    /** The plain bytes as a stream, opened part by part as they are read. */
    InputStream read(CaseId caseId, UUID attachmentId) {
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
                    var opened = part(caseId, attachmentId, next);
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

    private Optional<byte[]> part(CaseId caseId, UUID attachmentId, int number) {
        return db.sql("select sealed from attachment_content where attachment_id = ? and part = ?")
                .params(attachmentId, number)
                .query(byte[].class)
                .optional()
                .map(ciphertext -> open(caseId, attachmentId, ciphertext));
    }

    private byte[] open(CaseId caseId, UUID attachmentId, byte[] ciphertext) {
        Sealer.Opened opened;
        try {
            opened = sealer.open(subject(caseId, attachmentId), ciphertext);
        } catch (IllegalStateException failure) {
            throw failure.getCause() instanceof GeneralSecurityException ? new Damaged(caseId, attachmentId) : failure;
        }
        return switch (opened) {
            case Sealer.Opened.Plain plain -> plain.bytes();
            case Sealer.Opened.Destroyed gone -> throw new Erased(new How(gone.at(), gone.by(), gone.basis()));
        };
    }

    /** When the key was destroyed, by whom and on what basis. */
    record How(Instant at, String by, String basis) {}

    /** The key of the attachment was destroyed. */
    static final class Erased extends RuntimeException {

        private final transient How how;

        Erased(How how) {
            super("erased", null, false, false);
            this.how = how;
        }

        How how() {
            return how;
        }
    }

    /** What rests here is not what was attached. */
    static final class Damaged extends RuntimeException {

        private final CaseId caseId;
        private final UUID attachmentId;

        Damaged(CaseId caseId, UUID attachmentId) {
            super("damaged", null, false, false);
            this.caseId = caseId;
            this.attachmentId = attachmentId;
        }

        CaseId caseId() {
            return caseId;
        }

        UUID attachmentId() {
            return attachmentId;
        }
    }
}
