package org.safeguarding.referral.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import tools.jackson.databind.JsonNode;

/** Words of the case: what was asked, answered, found or decided, on which day, in the order of the stream. */
public record CaseNote(long sequence, Kind kind, @Nullable LocalDate notedOn, Sealed<JsonNode> words) {

    /** What the words are, and whether the referrer may read them. */
    public enum Kind {
        QUESTIONS(true),
        ANSWER(true),
        FEEDBACK(true),
        ACCEPTANCE(false),
        DECLINE_PROPOSED(false),
        DECLINE_SENT_BACK(false),
        DUPLICATE(false),
        OUT_OF_AREA(false),
        WITHDRAWAL(true),
        REOPENING(false),
        GUIDANCE_CHANGED(false),
        DELAY(false),
        NOTIFICATION_REFERENCE(false),
        NOT_NOTIFIED(false),
        CRITERIA_NOT_MET(false),
        NOTIFICATION_AMENDED(false);

        private final boolean forReferrer;

        Kind(boolean forReferrer) {
            this.forReferrer = forReferrer;
        }

        /** Whether the referring agency may read it. */
        public boolean forReferrer() {
            return forReferrer;
        }
    }
}
