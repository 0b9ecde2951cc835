package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.safeguarding.review.rapidreview.domain.Declaration;

/** What somebody declared of their own practice. */
public record Interests(
        @Schema(example = "panel-police") String person,
        @Schema(example = "false") boolean conflict,
        @Schema(example = "2026-09-24") LocalDate on) {

    static Interests of(Declaration it) {
        return new Interests(it.person(), it.conflict(), it.on());
    }
}
