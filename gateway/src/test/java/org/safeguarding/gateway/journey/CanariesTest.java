package org.safeguarding.gateway.journey;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves nothing unless it is known to find. */
class CanariesTest {

    private final Canaries canaries = new Canaries();
    private final String word = canaries.of("narrative");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void a_word_inside_base64_is_found_wherever_it_begins(int before) {
        var text = "x".repeat(before) + word + " and more";

        assertThat(canaries.in(Base64.getEncoder().encode(text.getBytes(UTF_8))))
                .containsExactly("narrative");
        assertThat(canaries.in(Base64.getUrlEncoder().withoutPadding().encode(text.getBytes(UTF_8))))
                .containsExactly("narrative");
    }

    @Test
    void a_word_is_found_in_plain_in_capitals_in_utf_16_and_in_hexadecimal() {
        assertThat(canaries.in(("{\"narrative\":\"" + word + "\"}").getBytes(UTF_8)))
                .containsExactly("narrative");
        assertThat(canaries.in(word.toUpperCase(Locale.ROOT).getBytes(UTF_8))).containsExactly("narrative");
        assertThat(canaries.in(("x" + word).getBytes(UTF_16LE))).containsExactly("narrative");
        assertThat(canaries.in(HexFormat.of().formatHex(word.getBytes(UTF_8)).getBytes(UTF_8)))
                .containsExactly("narrative");
    }

    @Test
    void a_word_is_found_in_a_file_that_is_longer_than_it_is_filled() {
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertThat(canaries.in((word + "\0".repeat(100)).getBytes(charset)))
                    .as(charset.name())
                    .containsExactly("narrative");
        }
        assertThat(canaries.in(new byte[100])).isEmpty();
    }

    @Test
    void each_word_is_told_apart_and_a_date_is_looked_for_as_well() {
        canaries.alsoLookFor("birth", "2013-04-17");
        var other = canaries.of("evidence");

        assertThat(canaries.in((other + " 2013-04-17").getBytes(UTF_8))).containsExactly("birth", "evidence");
        assertThat(canaries.in(Base64.getEncoder().encode("on 2013-04-17.".getBytes(UTF_8))))
                .containsExactly("birth");
        assertThat(canaries.in("nothing of it".getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_printed_document_whose_words_are_compressed_is_found_by_how_it_begins(int before) {
        canaries.alsoLookFor("a printed document", "%PDF-1");
        var file = ("x".repeat(before) + "%PDF-1.7 and what nobody can read").getBytes(UTF_8);

        assertThat(canaries.in(file)).containsExactly("a printed document");
        assertThat(canaries.in(Base64.getEncoder().encode(file))).containsExactly("a printed document");
    }
}
