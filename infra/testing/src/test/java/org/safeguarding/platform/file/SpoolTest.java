package org.safeguarding.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An upload on its way rests nowhere in plain text and in no heap. */
class SpoolTest {

    @Test
    void it_gives_back_what_it_was_given_as_often_as_asked() throws IOException {
        var bytes = new byte[300_001];
        new Random(4711).nextBytes(bytes);
        try (var spool = Spool.of(new ByteArrayInputStream(bytes), bytes.length)) {
            assertThat(spool.size()).isEqualTo(bytes.length);
            for (int time = 0; time < 2; time++) {
                try (var again = spool.open()) {
                    assertThat(again.readAllBytes()).isEqualTo(bytes);
                }
            }
        }
    }

    @Test
    void its_digest_is_that_of_the_plain_bytes() throws IOException {
        try (var spool =
                Spool.of(new ByteArrayInputStream("abc".getBytes(java.nio.charset.StandardCharsets.UTF_8)), 3)) {
            assertThat(spool.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void one_byte_too_many_is_too_many() {
        assertThatThrownBy(() -> Spool.of(new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOf(FileRefused.class)
                .hasMessage("file-too-large");
    }

    @Test
    void no_file_can_be_found_while_it_is_there() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var spool = Spool.of(
                        new ByteArrayInputStream(
                                "Gorsewinkle".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        1 << 20);
                var files = Files.list(temporary)) {
            assertThat(spool.size()).isEqualTo(11_000);
            assertThat(files.filter(file ->
                                    file.getFileName().toString().startsWith("upload-") && holds(file, "Gorsewinkle"))
                            .toList())
                    .isEmpty();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(word);
        } catch (IOException gone) {
            return false;
        }
    }
}
