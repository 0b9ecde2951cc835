package org.safeguarding.review.rapidreview.view.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SentToPanel;

/** The document as the national Panel gets it: its bytes, and the SHA-256 by which they are known again. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are compared by their hash
public record PanelPack(String sha256, byte[] bytes) {

    private static final String READER = "national-panel";

    /** The pack of these facts. */
    public static PanelPack of(List<RecordedFact> facts) {
        var bytes = ReviewDocument.of(facts, READER).pdf();
        return new PanelPack(sha256(bytes), bytes);
    }

    /** The pack that was sent last, printed again from the facts before its sending; empty where none was sent. */
    public static Optional<Sent> sentLast(List<RecordedFact> facts) {
        return facts.stream()
                .filter(one -> one.fact() instanceof SentToPanel)
                .reduce((earlier, later) -> later)
                .map(sent -> new Sent(of(facts.subList(0, facts.indexOf(sent))), ((SentToPanel) sent.fact()).pack()));
    }

    /** A pack that was printed again, and the hash under which it was sent. */
    public record Sent(PanelPack pack, String sentSha256) {

        /** Whether these are the bytes that were sent; they are not once something in them was erased. */
        public boolean isWhatWasSent() {
            return pack.sha256().equals(sentSha256);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
