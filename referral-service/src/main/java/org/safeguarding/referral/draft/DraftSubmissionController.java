package org.safeguarding.referral.draft;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.safeguarding.platform.idempotency.Idempotent;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.api.Receipt;
import org.safeguarding.referral.api.Reception;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A draft becomes a referral, and what has to be acknowledged before. */
@RestController
@RequestMapping("/drafts/{id}")
class DraftSubmissionController {

    private final Drafts drafts;
    private final DraftEnds ends;
    private final Reception reception;
    private final JsonMapper json;

    DraftSubmissionController(Drafts drafts, DraftEnds ends, Reception reception, JsonMapper json) {
        this.drafts = drafts;
        this.ends = ends;
        this.reception = reception;
        this.json = json;
    }

    /** One transaction: the case, the receipt, the end of the draft and the answer to this key, or nothing of it. */
    @PostMapping("/submission")
    @Idempotent
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Submit my draft as it was last saved",
            description =
                    "Answered as POST /referrals. A 400 names every field that is missing or wrong, and the draft stays. "
                            + "Submitted twice, it is one case and one answer.")
    ResponseEntity<Receipt> submit(@PathVariable UUID id, Caller caller) {
        var author = DraftController.author(caller);
        var draft = drafts.hold(id, author);
        if (draft.isEmpty()) {
            return ends.answerOf(id, author)
                    .map(answer -> json.readValue(answer, Receipt.class).created())
                    .orElseThrow(DraftController::notThere);
        }
        var held = draft.get();
        var receipt = reception.receive(held.form(), caller, held.line().dangerAcknowledgedAt());
        ends.submitted(held, json.writeValueAsString(receipt));
        return receipt.created();
    }

    @PutMapping("/danger-acknowledgement")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "I have read that 999 and the safeguarding hub come first",
            description = "Needs no If-Match: it changes no word. It goes with the draft into the referral.")
    void acknowledgeDanger(@PathVariable UUID id, Caller caller) {
        var draft = drafts.find(id, DraftController.author(caller)).orElseThrow(DraftController::notThere);
        DraftRule.DANGER_IS_ACKNOWLEDGED_WHERE_IT_IS_TOLD.require(draft.line().immediateDanger());
        drafts.acknowledgeDanger(draft);
    }
}
