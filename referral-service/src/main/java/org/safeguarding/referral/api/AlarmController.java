package org.safeguarding.referral.api;

import java.util.List;
import org.safeguarding.referral.view.UnansweredRapidReviews;
import org.safeguarding.referral.view.UnansweredRapidReviews.Alarm;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AlarmController {

    private final UnansweredRapidReviews unanswered;

    AlarmController(UnansweredRapidReviews unanswered) {
        this.unanswered = unanswered;
    }

    @GetMapping("/operations/alarms")
    @PreAuthorize("hasRole('OPERATOR')")
    List<Alarm> alarms() {
        return unanswered.all();
    }
}
