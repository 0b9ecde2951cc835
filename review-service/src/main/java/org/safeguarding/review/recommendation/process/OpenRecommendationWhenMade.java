package org.safeguarding.review.recommendation.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.safeguarding.review.learning.domain.LearningEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.Open;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.safeguarding.review.recommendation.domain.Source;
import org.springframework.stereotype.Component;

/** Opens what any review recommends, under the number that the review gave it; heard twice it changes nothing. */
@Component
@ProcessingGroup("recommendation-opening")
@DisallowReplay
class OpenRecommendationWhenMade {

    private final CommandGateway commands;

    OpenRecommendationWhenMade(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(RapidReviewEvent.RecommendationMade made) {
        var id = new RecommendationId(made.caseId(), Source.RAPID_REVIEW, made.number());
        commands.sendAndWait(new Open(id, made.madeOn(), made.words().map(words -> words.text())));
    }

    @EventHandler
    void on(PracticeReviewEvent.RecommendationMade made) {
        var id = new RecommendationId(made.caseId(), Source.PRACTICE_REVIEW, made.number());
        commands.sendAndWait(new Open(id, made.madeOn(), made.words().map(words -> words.text())));
    }

    @EventHandler
    void on(LearningEvent.RecommendationMade made) {
        var id = new RecommendationId(made.caseId(), Source.LEARNING, made.number());
        commands.sendAndWait(new Open(id, made.madeOn(), made.words().map(words -> words.text())));
    }
}
