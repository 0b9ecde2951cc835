package org.safeguarding.review.rapidreview.view.document;

import java.util.List;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.file.Sha256;

/** The document as the national Panel gets it: its bytes, and the SHA-256 by which they are known again. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are compared by their hash
public record PanelPack(String sha256, byte[] bytes) {

    private static final String READER = "national-panel";

    /** The pack of these facts. */
    public static PanelPack of(List<RecordedFact> facts) {
        var bytes = ReviewDocument.of(facts, READER).pdf();
        return new PanelPack(Sha256.hexOf(bytes), bytes);
    }
}
