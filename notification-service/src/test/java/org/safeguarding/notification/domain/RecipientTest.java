package org.safeguarding.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.safeguarding.notification.domain.NotificationStory.ALDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    @ParameterizedTest
    @ValueSource(strings = {"chair", "panel-police", "referrer/5a1de000-0000-4000-8000-00000000a1de"})
    void an_opaque_name_names_a_recipient(String name) {
        assertThat(Recipient.of(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "chair@partnership.example", "Ann Other", "a/b/c", "-chair", "chair\n"})
    void an_address_or_anything_else_does_not(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Recipient.of(name));
    }

    @Test
    void a_case_cannot_take_the_place_of_a_standing_recipient() {
        assertThat(Recipient.of(ALDER, "chair")).isEqualTo(Recipient.of("chair/" + ALDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"referrer", "referrer/5a1de000-0000-4000-8000-00000000a1de"})
    void the_referrer_of_a_case_is_known_by_the_case(String name) {
        assertThat(Recipient.of(ALDER, name)).isEqualTo(Recipient.referrerOf(ALDER));
    }
}
