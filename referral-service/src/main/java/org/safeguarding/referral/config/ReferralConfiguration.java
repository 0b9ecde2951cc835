package org.safeguarding.referral.config;

import org.safeguarding.platform.event.EventNames;
import org.safeguarding.referral.domain.ReferralEvent;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

    @Bean
    EventNames referralEvents() {
        return EventNames.of(ReferralEvent.class, SeriousIncidentNotificationEvent.class);
    }
}
