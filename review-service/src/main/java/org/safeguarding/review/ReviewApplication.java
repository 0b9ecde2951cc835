package org.safeguarding.review;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the review service. */
@SpringBootApplication
public class ReviewApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReviewApplication.class, arguments);
    }
}
