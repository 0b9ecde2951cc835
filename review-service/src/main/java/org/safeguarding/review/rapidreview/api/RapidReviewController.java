package org.safeguarding.review.rapidreview.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.review.rapidreview.view.PanelPack;
import org.safeguarding.review.rapidreview.view.RapidReviewBoard;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows the Rapid Reviews; a panel member sees those on whose panel they sit, and of others not even that they exist. */
@RestController
@RequestMapping("/rapid-reviews")
class RapidReviewController {

    private static final String READERS = "hasAnyRole('CHAIR', 'SCREENER', 'PANEL_MEMBER')";

    private final RapidReviewBoard board;
    private final PanelPack pack;
    private final Clock clock;

    RapidReviewController(RapidReviewBoard board, PanelPack pack, Clock clock) {
        this.board = board;
        this.pack = pack;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(READERS)
    List<RapidReviewBoard.Row> list(
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Caller caller) {
        var panelist = seesEveryReview(caller) ? null : caller.subject();
        return board.rows(new RapidReviewBoard.Question(stage, overdue, panelist), LocalDate.now(clock));
    }

    @GetMapping("/{caseId}")
    @PreAuthorize(READERS)
    RapidReviewAnswer one(@PathVariable CaseId caseId, Caller caller) {
        return pack.of(caseId)
                .filter(sheet -> seesEveryReview(caller) || sheet.isReadBy(caller.subject()))
                .map(sheet -> RapidReviewAnswer.of(sheet, LocalDate.now(clock)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean seesEveryReview(Caller caller) {
        return caller.hasRole(Role.CHAIR) || caller.hasRole(Role.SCREENER);
    }
}
