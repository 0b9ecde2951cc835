package org.safeguarding.review.config;

import org.safeguarding.platform.event.EventNames;
import org.safeguarding.review.learning.domain.LearningEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.recommendation.domain.RecommendationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rooms of this service are given. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    EventNames eventNames() {
        return EventNames.of(
                RapidReviewEvent.class, PracticeReviewEvent.class, LearningEvent.class, RecommendationEvent.class);
    }
}
