package org.safeguarding.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryEntryTest {

    @ParameterizedTest
    @CsvSource({
        "chair@barnet.example, c***@b***.example",
        "a@b.uk, a***@b***.uk",
        "ann.other@children.barnet.gov.example, a***@c***.example",
        "not-an-address, ***",
        "@barnet.example, ***",
        "a@b, ***"
    })
    void an_address_is_shown_so_that_it_is_recognised_and_not_used(String email, String masked) {
        assertThat(DirectoryEntry.masked(email)).isEqualTo(masked);
    }
}
