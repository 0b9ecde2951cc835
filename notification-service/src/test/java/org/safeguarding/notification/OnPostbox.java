package org.safeguarding.notification;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.notification.Postbox.Mail;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.DeliveryLog;
import org.safeguarding.notification.view.DeliveryState;
import org.safeguarding.notification.webhook.PlayedNames;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The whole service beside a mail server that its tests can open, close and make refuse; the ladder's rungs are short. */
@OnEngines
@TestPropertySource(
        properties = {
            "safeguarding.notification.retry-ladder=100ms,200ms,300ms,300ms,300ms,300ms,300ms,300ms,300ms,300ms,300ms,300ms",
            "safeguarding.notification.after-a-fault=200ms",
            "safeguarding.notification.mail.from=no-reply@partnership.example",
            "safeguarding.notification.mail.message-id-domain=partnership.example",
            "safeguarding.notification.mail.gateway=https://door.example",
            "db-scheduler.polling-interval=100ms",
            "safeguarding.notification.webhooks.retry-ladder=100ms,200ms,300ms",
            "safeguarding.notification.webhooks.answer-timeout=700ms",
            "safeguarding.notification.webhooks.after-a-fault=200ms",
            "safeguarding.notification.webhooks.polling=100ms",
            "safeguarding.notification.webhooks.at-most-for-each-client=3",
            "safeguarding.notification.webhooks.plain-http-hosts=127.0.0.1,localhost",
            "safeguarding.notification.webhooks.private-hosts=127.0.0.1"
        })
@Import(PlayedNames.class)
public abstract class OnPostbox {

    protected static final Postbox POSTBOX = Postbox.closed();
    protected static final String CHAIR = "chair@partnership.example";
    protected static final String OPERATOR = "operator@partnership.example";

    @Autowired
    private CaseChannel kafka;

    @Autowired
    protected DeliveryLog log;

    @LocalServerPort
    private int port;

    protected final CaseId caseId = new CaseId(UUID.randomUUID());

    @DynamicPropertySource
    static void postbox(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", POSTBOX::port);
        properties.add("spring.mail.host", () -> "127.0.0.1");
    }

    @BeforeEach
    void the_mail_server_is_up_and_the_standing_recipients_are_known() {
        POSTBOX.open();
        POSTBOX.accept(OPERATOR);
        register("chair", CHAIR);
        register("operator", OPERATOR);
    }

    /** Registers the lead safeguarding partners, and answers their addresses. */
    protected List<String> theLeadPartnersAreKnown() {
        return Stream.of("partner-la", "partner-icb", "partner-police")
                .map(partner -> {
                    register(partner, partner + "@partnership.example");
                    return partner + "@partnership.example";
                })
                .toList();
    }

    protected RestTestClient http() {
        return RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    protected static String bearer(Role role) {
        return "Bearer " + Tokens.of(role.name().toLowerCase(Locale.ROOT), role, Agency.PARTNERSHIP);
    }

    protected void register(String recipient, String email) {
        http().put()
                .uri("/recipients/{recipient}", recipient)
                .header("Authorization", bearer(Role.OPERATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"email\": \"" + email + "\"}")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    /** Puts a public message on the real broker, as the other services do; returns its {@code ce_id}. */
    protected String announce(PublicMessage message) {
        var id = UUID.randomUUID().toString();
        announce(id, message);
        return id;
    }

    /** The panel is asked to its first meeting, at an hour that is still open. */
    protected PanelMeetingSet meetingOf(String... invited) {
        return new PanelMeetingSet(caseId, 1, LocalDate.of(2026, 9, 24), null, null, List.of(invited), List.of());
    }

    protected void announce(String id, PublicMessage message) {
        requireNonNull(kafka).announce(id, message);
    }

    protected static <T> T eventually(Callable<T> question, Predicate<T> answer) {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(question, answer);
    }

    /** The case's letters, once there are so many and all stand so. */
    protected List<Delivery> eventually(int letters, DeliveryState state) {
        return eventually(
                () -> log.ofCase(caseId),
                found -> found.size() == letters && found.stream().allMatch(letter -> letter.state() == state));
    }

    protected static List<Mail> eventuallyMailsTo(String address, int atLeast) {
        return eventually(() -> POSTBOX.mailsTo(address), mails -> mails.size() >= atLeast);
    }

    /** The mails about this test's case. */
    protected List<Mail> mailsOfCase() {
        var reference = "SC-" + caseId.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return POSTBOX.mails().stream()
                .filter(mail -> mail.raw().contains(reference))
                .toList();
    }
}
