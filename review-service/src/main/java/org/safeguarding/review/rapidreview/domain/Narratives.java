package org.safeguarding.review.rapidreview.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** What the panel writes of the case, version after version, and the reference that its notification has. */
class Narratives {

    private final RapidReview review;

    private int version;

    Narratives(RapidReview review) {
        this.review = review;
    }

    @CommandHandler
    void write(WriteNarrative command, @MetaDataValue(value = Who.ACTOR, required = true) String actor) {
        var narrative = command.narrative().detail().orElseThrow();
        var genogram = narrative.genogram();
        Rule.requireAll(
                A_NARRATIVE_TELLS_SOMETHING.when(narrative.tellsSomething()),
                A_GENOGRAM_HOLDS_TOGETHER.when(genogram == null || genogram.holdsTogether(command.writtenOn())),
                A_KEY_EPISODE_IS_PAST.when(
                        narrative.keyEpisodes().stream().allMatch(episode -> episode.isPast(command.writtenOn()))));

        apply(new NarrativeWritten(review.caseId(), command.writtenOn(), version + 1, command.narrative(), actor));
    }

    @CommandHandler
    void refer(RecordNotificationReference command) {
        ONLY_A_NOTIFICATION_HAS_A_REFERENCE.require(review.basis() == ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION);

        apply(new NotificationReferenceRecorded(review.caseId(), command.recordedOn(), command.reference()));
    }

    @EventSourcingHandler
    void evolve(NarrativeWritten event) {
        version = event.version();
    }
}
