package org.safeguarding.review.practicereview.process;

import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Commission;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Discontinue;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.RecordConflict;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.Declaration;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.AgencyAsked;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Concluded;
import org.springframework.stereotype.Component;

/**
 * Commissions the practice review that a panel decided for, dates it anew when it is decided for again, and ends it when
 * another outcome takes its place. The reviewer must be independent of whoever referred, was asked or sat on the panel.
 */
@Component
@ProcessingGroup("commission-practice-review")
@DisallowReplay
class CommissionPracticeReviewWhenLocalReviewDecided {

    private final CommandGateway commands;
    private final InvolvedAgencies involved;

    CommissionPracticeReviewWhenLocalReviewDecided(CommandGateway commands, InvolvedAgencies involved) {
        this.commands = commands;
        this.involved = involved;
    }

    @EventHandler
    void on(Convening event) {
        Stream.concat(Stream.of(event.chair()), event.members().stream()).forEach(seat -> {
            involved.remember(event.caseId(), seat.agency());
            involved.remember(event.caseId(), seat.member());
        });
    }

    @EventHandler
    void on(AgencyAsked event) {
        involved.remember(event.caseId(), event.agency());
        involved.remember(event.caseId(), event.lead());
    }

    @EventHandler
    void on(Declaration event) {
        if (event.conflict()) {
            involved.remember(event.caseId(), event.person());
            if (involved.isCommissioned(event.caseId())) {
                commands.sendAndWait(
                        new RecordConflict(new PracticeReviewId(event.caseId()), event.person(), event.on()));
            }
        }
    }

    @EventHandler
    void on(Concluded event, @MessageIdentifier String id) {
        var review = new PracticeReviewId(event.caseId());
        if (event.outcome() == ReviewOutcome.LOCAL_CSPR) {
            commands.sendAndWait(
                    new Commission(review, id, event.decidedOn(), event.concludedOn(), involved.of(event.caseId())));
            involved.rememberCommissioned(event.caseId());
        } else if (involved.isCommissioned(event.caseId())) {
            commands.sendAndWait(new Discontinue(review, event.outcome(), event.decidedOn(), event.concludedOn()));
        }
    }
}
