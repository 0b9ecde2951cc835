package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.safeguarding.testing.HouseRules;

class ReferralHouseTest {

    @Test
    void the_rooms_keep_their_walls() {
        assertThatCode(() -> HouseRules.check("org.safeguarding.referral")).doesNotThrowAnyException();
    }
}
