package org.safeguarding.review;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.safeguarding.testing.HouseRules;

class ReviewHouseTest {

    @Test
    void the_rooms_of_this_service_keep_the_rules_of_the_house() {
        assertThatCode(() -> HouseRules.check("org.safeguarding.review")).doesNotThrowAnyException();
    }
}
