package org.safeguarding.notification.webhook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.NotificationCaseCommand;
import org.safeguarding.contracts.NotificationCaseEvent;
import org.safeguarding.contracts.ReferralCaseEvent;
import org.safeguarding.contracts.ReviewCaseCommand;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import tools.jackson.databind.json.JsonMapper;

/** The published language and its description, infra/docs/asyncapi.yaml, say the same. */
class DescribedMessagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Class<?>> published() {
        return Topics.messages();
    }

    static Stream<String> described() {
        return AsyncApi.messages().stream();
    }

    @Test
    void every_public_message_is_described_and_nothing_else_on_kafka() {
        assertThat(described().filter(message -> !message.startsWith("Partner")))
                .containsExactlyInAnyOrderElementsOf(
                        published().map(Class::getSimpleName).collect(toSet()));
    }

    @Test
    void every_message_is_described_on_the_topic_on_which_it_travels() {
        assertThat(AsyncApi.topics())
                .isEqualTo(published()
                        .collect(groupingBy(DescribedMessagesTest::topicOf, mapping(Class::getSimpleName, toSet()))));
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_message_is_described_by_its_name_and_by_every_component_of_its_record(Class<?> message) {
        var schema = AsyncApi.at("/components/schemas/" + message.getSimpleName());

        assertThat(AsyncApi.nameOf(message.getSimpleName())).isEqualTo(Topics.typeOf(message));
        assertThat(schema.path("properties").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(message.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(schema.path("required").valueStream().map(field -> field.asString()))
                .containsExactlyElementsOf(Arrays.stream(message.getRecordComponents())
                        .filter(component -> component.getAnnotatedType().getAnnotations().length == 0)
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_approved_form_of_a_message_is_as_described_and_is_its_example(Class<?> message) throws IOException {
        var approved = Files.readString(
                Path.of("../infra/testing/src/test/resources/published", Topics.typeOf(message) + ".json"));

        assertThat(AsyncApi.problemsOf(message.getSimpleName(), approved)).isEmpty();
        assertThat(AsyncApi.exampleOf(message.getSimpleName())).isEqualTo(JSON.readTree(approved));
    }

    @ParameterizedTest
    @MethodSource("described")
    void every_example_is_as_described(String message) {
        assertThat(AsyncApi.problemsOf(message, AsyncApi.exampleOf(message).toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agency", "ReviewBasis", "ReviewOutcome", "ScreeningResult", "ReminderStep"})
    void every_code_of_a_vocabulary_is_described(String vocabulary) throws ClassNotFoundException {
        var codes = Class.forName("org.safeguarding.contracts." + vocabulary).getEnumConstants();

        assertThat(AsyncApi.at("/components/schemas/" + vocabulary + "/enum")
                        .valueStream()
                        .map(code -> code.asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(codes).map(Object::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"caseId\": \"not a case\", \"closedOn\": \"2026-09-10\"}",
                "{\"caseId\": \"7c1e4a52-0d0f-4a7e-9d55-2f1f6f0f8a11\", \"closedOn\": \"10/09/2026\"}",
                "{\"caseId\": \"7c1e4a52-0d0f-4a7e-9d55-2f1f6f0f8a11\", \"closedOn\": \"2026-09-10\", \"name\": \"x\"}"
            })
    void what_is_not_as_described_is_found_out(String json) {
        assertThat(AsyncApi.problemsOf("ReferralClosed", json)).isNotEmpty();
    }

    @Test
    void every_reference_within_the_document_leads_somewhere() {
        var references = AsyncApi.at("").findValues("$ref");

        assertThat(references)
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                AsyncApi.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    private static String topicOf(Class<?> message) {
        return Set.of(
                        new Border(ReferralCaseEvent.class, Topics.REFERRAL_EVENTS),
                        new Border(ReviewCaseEvent.class, Topics.REVIEW_EVENTS),
                        new Border(ReviewCaseCommand.class, Topics.REVIEW_COMMANDS),
                        new Border(NotificationCaseEvent.class, Topics.NOTIFICATION_EVENTS),
                        new Border(NotificationCaseCommand.class, Topics.NOTIFICATION_COMMANDS))
                .stream()
                .filter(border -> border.page().isAssignableFrom(message))
                .map(Border::topic)
                .findFirst()
                .orElseThrow();
    }

    private record Border(Class<?> page, String topic) {}
}
