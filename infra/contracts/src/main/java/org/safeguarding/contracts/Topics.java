package org.safeguarding.contracts;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where public messages travel and what they are called there, derived by one rule from their records. */
public final class Topics {

    public static final String REFERRAL_EVENTS = "safeguarding.referral.events.v1";
    public static final String REVIEW_EVENTS = "safeguarding.review.events.v1";
    public static final String REVIEW_COMMANDS = "safeguarding.review.commands.v1";
    public static final String NOTIFICATION_EVENTS = "safeguarding.notification.events.v1";
    public static final String NOTIFICATION_COMMANDS = "safeguarding.notification.commands.v1";

    private static final Map<String, Class<?>> MESSAGES =
            records(PublicMessage.class).collect(Collectors.toUnmodifiableMap(Topics::typeOf, Function.identity()));

    private Topics() {}

    /** The topic on which a message travels. */
    public static String of(PublicMessage message) {
        return switch (message) {
            case ReferralCaseEvent event -> REFERRAL_EVENTS;
            case ReviewCaseEvent event -> REVIEW_EVENTS;
            case NotificationCaseEvent event -> NOTIFICATION_EVENTS;
            case ReviewCaseCommand command -> REVIEW_COMMANDS;
            case NotificationCaseCommand command -> NOTIFICATION_COMMANDS;
        };
    }

    /** The name of a message's kind: {@code PanelConvened} is {@code safeguarding.panel-convened.v1}. */
    public static String typeOf(Class<?> message) {
        return "safeguarding."
                + message.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT)
                + ".v1";
    }

    /** The record behind a name, or null for a message that this release does not know. */
    public static @Nullable Class<?> recordOf(String type) {
        return MESSAGES.get(type);
    }

    /** Every public message there is. */
    public static Stream<Class<?>> messages() {
        return MESSAGES.values().stream();
    }

    private static Stream<Class<?>> records(Class<?> page) {
        return page.isRecord()
                ? Stream.of(page)
                : Stream.of(page.getPermittedSubclasses()).flatMap(Topics::records);
    }
}
