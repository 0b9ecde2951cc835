package org.safeguarding.review.access;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.review.learning.LearningStory;
import org.safeguarding.review.learning.domain.LearningId;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.recommendation.RecommendationStory;
import org.safeguarding.review.recommendation.domain.RecommendationId;

/** Cases that stand where the matrix needs them: the stories of the domain's tests, retold of another case. */
final class CasesToCome {

    private static final Map<String, String> BY = Map.of(
            Who.ACTOR, "storyteller",
            Who.ROLE, Role.SCREENER.name(),
            Who.CORRELATION, "story-of-a-case",
            Who.CAUSE, "story-of-a-case");

    private final EventStore store;

    CasesToCome(EventStore store) {
        this.store = store;
    }

    /** A case with learning and a recommendation, which nobody owns yet. */
    CaseId in(Situation situation) {
        var caseId = new CaseId(UUID.randomUUID());
        tell("RapidReview", new RapidReviewId(caseId).toString(), caseId, situation.rapidReview());
        tell("PracticeReview", new PracticeReviewId(caseId).toString(), caseId, situation.practiceReview());
        var opened = RecommendationStory.opened();
        var recommendation = new RecommendationId(caseId, opened.source(), opened.number());
        tell("Recommendation", recommendation.toString(), caseId, List.of(opened));
        if (!situation.learns()) {
            tell("Learning", new LearningId(caseId).toString(), caseId, List.of(LearningStory.commissioned()));
        }
        return caseId;
    }

    private void tell(String type, String stream, CaseId caseId, List<CaseFact> facts) {
        store.publish(IntStream.range(0, facts.size())
                .mapToObj(number ->
                        new GenericDomainEventMessage<>(type, stream, number, retold(facts.get(number), caseId), BY))
                .toList());
    }

    private static CaseFact retold(CaseFact fact, CaseId caseId) {
        try {
            var components = fact.getClass().getRecordComponents();
            var values = new Object[components.length];
            for (int number = 0; number < components.length; number++) {
                var accessor = components[number].getAccessor();
                accessor.setAccessible(true);
                var value = accessor.invoke(fact);
                values[number] = value instanceof CaseId ? caseId : value;
            }
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = fact.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
