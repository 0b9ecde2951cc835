package org.safeguarding.referral;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts referral-service; with {@code --rescreen=WT2018} it only prints what another edition of the guidance would change. */
@SpringBootApplication
class ReferralApplication {

    public static void main(String[] args) {
        var edition = Rescreening.asked(args);
        if (edition.isPresent()) {
            System.exit(Rescreening.run(edition.get(), System.out, System.err, args));
        }
        SpringApplication.run(ReferralApplication.class, args);
    }
}
