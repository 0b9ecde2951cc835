package org.safeguarding.notification.config;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.safeguarding.notification.domain.NotificationEvent;
import org.safeguarding.notification.domain.RetryLadder;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.platform.sealed.SealedModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the rooms of notification-service need from outside. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("org.safeguarding.notification")
class NotificationConfiguration {

    @Bean
    EventNames eventNames() {
        return EventNames.of(NotificationEvent.class);
    }

    @Bean
    RetryLadder retryLadder(@Value("${safeguarding.notification.retry-ladder}") List<Duration> rungs) {
        return new RetryLadder(rungs);
    }

    /** The schedule rests as JSON, like everything else that rests. */
    @Bean
    DbSchedulerCustomizer scheduleAsJson(@Qualifier(SealedModule.MAPPER) JsonMapper json) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new JsonSerializer(json));
            }
        };
    }

    private record JsonSerializer(JsonMapper json) implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return json.writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return json.readValue(data, type);
        }
    }
}
