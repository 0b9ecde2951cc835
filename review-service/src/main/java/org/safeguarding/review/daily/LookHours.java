package org.safeguarding.review.daily;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** At which hour (London) the looks of a day are taken, and how soon one is repeated where something broke. */
@Component
public record LookHours(
        @Value("${safeguarding.review.daily-look.at}") LocalTime at,

        @Value("${safeguarding.review.daily-look.after-a-fault}")
        Duration afterAFault) {}
