package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.Words;

/** What somebody wrote on a day. */
public record Said(
        @Schema(example = "2026-09-22") LocalDate on,

        @Shown
        @Schema(
                oneOf = {Words.class, Erasure.class},
                example = "{\"text\": \"Please check the dates of your contacts.\"}")
        Sealed<Words> words) {}
