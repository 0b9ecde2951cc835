package org.safeguarding.referral.api;

import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.view.ReferralContents;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class ContentController {

    private final ReferralContents contents;

    ContentController(ReferralContents contents) {
        this.contents = contents;
    }

    @GetMapping("/referrals/{caseId}/content")
    @PreAuthorize("hasRole('SCREENER')")
    ContentAnswer read(@PathVariable CaseId caseId) {
        return contents.find(caseId)
                .map(ContentAnswer::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
