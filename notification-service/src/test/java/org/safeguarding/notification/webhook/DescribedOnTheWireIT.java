package org.safeguarding.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.AgencyReturnChased;
import org.safeguarding.contracts.DiscontinueRapidReview;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.PanelMeetingCancelled;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.RegisterRecipient;
import org.safeguarding.contracts.ReminderStep;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.contracts.Topics;
import org.safeguarding.testing.PublicMessages;
import org.springframework.beans.factory.annotation.Value;

/** Records are read from the broker as bytes, by no code of ours, and held against infra/docs/asyncapi.yaml. */
class DescribedOnTheWireIT extends OnPartner {

    @Value("${spring.kafka.bootstrap-servers}")
    private String broker;

    @Test
    void every_record_on_every_topic_is_as_described() {
        register("panel-x", "x@partner.example");
        POSTBOX.refuse("x@partner.example", 550); // so that this service tells of an undeliverable mail itself
        var announced = everyMessage().map(this::announce).collect(toSet());

        var records = eventually(
                this::recordsOfCase,
                found -> found.stream()
                                .map(record -> headers(record).get("ce_id"))
                                .collect(toSet())
                                .containsAll(announced)
                        && found.stream()
                                .anyMatch(record -> "/notification-service"
                                                .equals(headers(record).get("ce_source"))
                                        && !announced.contains(headers(record).get("ce_id"))));

        assertThat(records).allSatisfy(record -> {
            var type = headers(record).get("ce_type");
            var message = AsyncApi.topics().getOrDefault(record.topic(), java.util.Set.of()).stream()
                    .filter(described -> AsyncApi.nameOf(described).equals(type))
                    .findFirst();
            assertThat(message).as(type + " on " + record.topic()).isPresent();
            assertThat(AsyncApi.problemsOf(message.orElseThrow(), new String(record.value(), UTF_8)))
                    .isEmpty();
            assertThat(AsyncApi.problemsOfHeaders("KafkaHeaders", headers(record)))
                    .isEmpty();
            assertThat(record.key()).isEqualTo(caseId.toString());
        });
        assertThat(records.stream()
                        .map(record -> headers(record).get("ce_type"))
                        .collect(toSet()))
                .isEqualTo(Topics.messages().map(Topics::typeOf).collect(toSet()));
    }

    /** Everything that is said, and what may be said in another form than in the example. */
    private Stream<PublicMessage> everyMessage() {
        return Stream.concat(
                PublicMessages.of(caseId)
                        .filter(message ->
                                !(message instanceof ReferralReceived || message instanceof RegisterRecipient)),
                Stream.of(
                        new ReferralReceived(
                                caseId,
                                Agency.POLICE,
                                Organisation.of("POLICE-X0"),
                                DAY), // whose applications no test registers
                        new ReferralScreened(caseId, ScreeningResult.DECLINED, false, DAY),
                        new ReferralScreened(caseId, ScreeningResult.OUT_OF_AREA, false, DAY),
                        new RapidReviewOpened(caseId, ReviewBasis.LOCAL_DECISION, DAY, DAY),
                        new AgencyReturnChased(caseId, null, ReminderStep.TO_THE_CHAIR, DAY),
                        new PanelMeetingSet(caseId, 1, DAY, null, null, List.of("panel-x", "panel-police"), List.of()),
                        new PanelMeetingCancelled(caseId, 3, DAY, LocalTime.of(9, 30), null, List.of("panel-police")),
                        new SafetyActionOverdue(caseId, Organisation.of("RX0"), null, DAY),
                        new OpenRapidReview(caseId, ReviewBasis.LOCAL_DECISION, null, DAY),
                        new DiscontinueRapidReview(caseId, DAY, null),
                        new RegisterRecipient(caseId, "referrer/" + caseId, sealedAddress())));
    }

    private List<ConsumerRecord<String, byte[]>> recordsOfCase() {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = AsyncApi.topics().keySet().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(part -> new org.apache.kafka.common.TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new java.util.ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found.stream()
                    .filter(record -> caseId.toString().equals(record.key()))
                    .toList();
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        return Stream.of(record.headers().toArray())
                .collect(toMap(
                        header -> header.key(),
                        header -> new String(header.value(), UTF_8),
                        (first, last) -> last,
                        HashMap::new));
    }
}
