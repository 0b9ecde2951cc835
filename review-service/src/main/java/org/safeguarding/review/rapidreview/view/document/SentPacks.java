package org.safeguarding.review.rapidreview.view.document;

import java.util.Optional;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.Sealer;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The packs that were sent, sealed: no later print is sure to give the same bytes. They repeat what was sealed elsewhere, so
 * they have a key of their own, {@code <case>/sent-pack}, to be destroyed beside what is erased of the review.
 */
@Component
public class SentPacks {

    private final JdbcClient db;
    private final Sealer sealer;

    SentPacks(JdbcClient db, Sealer sealer) {
        this.db = db;
        this.sealer = sealer;
    }

    /** Keeps a pack in the transaction in which it is recorded as sent. */
    public void keep(CaseId caseId, PanelPack pack) {
        db.sql("""
                insert into sent_pack (case_id, sha256, sealed) values (:case, :sha256, :sealed)
                on conflict do nothing""")
                .param("case", caseId.value())
                .param("sha256", pack.sha256())
                .param("sealed", sealer.seal(subject(caseId), pack.bytes()))
                .update();
    }

    /** The pack of that hash, or what became of its key; empty where none was sent. */
    public Optional<Sealer.Opened> of(CaseId caseId, String sha256) {
        return db.sql("select sealed from sent_pack where case_id = :case and sha256 = :sha256")
                .param("case", caseId.value())
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("sealed"))
                .optional()
                .map(contents -> sealer.open(subject(caseId), contents));
    }

    private static SubjectId subject(CaseId caseId) {
        return SubjectId.of(caseId, "sent-pack");
    }
}
