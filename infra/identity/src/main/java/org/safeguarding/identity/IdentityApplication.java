package org.safeguarding.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Stands in for a partnership's own identity provider while the house is shown. */
@SpringBootApplication
@EnableConfigurationProperties(DemoAccounts.class)
public class IdentityApplication {

    /** Starts the identity provider. */
    public static void main(String[] arguments) {
        SpringApplication.run(IdentityApplication.class, arguments);
    }
}
