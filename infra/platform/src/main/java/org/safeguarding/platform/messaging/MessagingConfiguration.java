package org.safeguarding.platform.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.axonframework.eventhandling.EventMessage;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.problem.FaultTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Kafka as the house uses it: at least once, in order for each case, nothing dropped. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnClass({KafkaTemplate.class, EventMessage.class})
public class MessagingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MessagingConfiguration.class);
    private static final int PARTITIONS = 6;

    /** A published form names what is absent, whatever a service leaves out of its own answers. */
    @Bean
    CaseChannel caseChannel(
            KafkaTemplate<String, byte[]> kafka, JsonMapper json, @Value("${spring.application.name}") String source) {
        var whole = json.rebuild()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                .build();
        return new CaseChannel(kafka, whole, source);
    }

    @Bean
    RecordMessageConverter caseMessageConverter(JsonMapper json) {
        return new CaseMessageConverter(json);
    }

    @Bean
    RecordInterceptor<Object, Object> actingOnRecords() {
        return new ActingOnRecords();
    }

    /** A record that cannot be handled is tried for some minutes, then parked whole on its topic's dead-letter topic. */
    @Bean
    CommonErrorHandler parkWhatCannotBeHandled(
            KafkaTemplate<String, byte[]> kafka, @Value("${safeguarding.kafka.retries:9}") int retries) {
        var backOff = new ExponentialBackOffWithMaxRetries(retries);
        backOff.setInitialInterval(500);
        backOff.setMultiplier(2);
        backOff.setMaxInterval(60_000);
        var handler = new DefaultErrorHandler(new DeadLetterPublishingRecoverer(kafka), backOff);
        handler.setRetryListeners((record, failure, attempt) -> LOG.warn(
                "A record of {} could not be handled (attempt {}): {}",
                record.topic(),
                attempt,
                FaultTrace.of(requireNonNull(failure))));
        return handler;
    }

    @Bean
    NewTopics topics(@Value("${safeguarding.kafka.replicas:1}") int replicas) {
        return new NewTopics(Stream.of(
                        Topics.REFERRAL_EVENTS,
                        Topics.REVIEW_EVENTS,
                        Topics.REVIEW_COMMANDS,
                        Topics.NOTIFICATION_EVENTS,
                        Topics.NOTIFICATION_COMMANDS)
                .flatMap(topic -> Stream.of(topic, topic + "-dlt"))
                .map(topic -> TopicBuilder.name(topic)
                        .partitions(PARTITIONS)
                        .replicas(replicas)
                        .config("retention.ms", "-1")
                        .build())
                .toArray(NewTopic[]::new));
    }
}
