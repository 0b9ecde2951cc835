package org.safeguarding.gateway.house;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The whole gateway on a port of its own, with every service behind it played. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PlayedHouse.Addresses.class)
public @interface PlayedHouse {

    PlayedService REFERRAL = new PlayedService();
    PlayedService REVIEW = new PlayedService();
    PlayedService NOTIFICATION = new PlayedService();
    Issuer ISSUER = new Issuer();

    /** Tells the gateway where the played services are; a test's own properties win. */
    final class Addresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "REFERRAL_SERVICE_URL=" + REFERRAL.url(),
                            "REVIEW_SERVICE_URL=" + REVIEW.url(),
                            "NOTIFICATION_SERVICE_URL=" + NOTIFICATION.url(),
                            "ISSUER_URI=" + ISSUER.name(),
                            "JWK_SET_URI=" + ISSUER.keysUrl())
                    .applyTo(context.getEnvironment());
        }
    }
}
