package org.safeguarding.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.testing.file.PlayedClamAv;
import org.safeguarding.testing.file.SampleFiles;

/** The scanner's protocol, byte for byte, and every way in which a scanner can be no help. */
class ClamAvTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PlayedClamAv daemon = new PlayedClamAv();
    private final ClamAv scanner = new ClamAv("127.0.0.1", daemon.port(), PATIENCE);

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    @Test
    void a_file_arrives_whole_in_chunks_and_is_found_clean() throws IOException {
        var file = new byte[1_000_003];
        new Random(1).nextBytes(file);

        assertThat(scanner.scan(new ByteArrayInputStream(file))).isEqualTo(Scan.CLEAN);
        assertThat(daemon.looked()).singleElement().isEqualTo(file);
    }

    @Test
    void the_test_virus_is_found() throws IOException {
        assertThat(scan("x" + SampleFiles.EICAR)).isEqualTo(Scan.INFECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR",
                "stream: Can't allocate memory ERROR",
                "LOOKS OK",
                "stream: OK but later not",
                "UNKNOWN COMMAND",
                " "
            })
    void what_is_no_verdict_is_not_taken_for_one(String reply) throws IOException {
        daemon.says(reply);

        assertThat(scan("x")).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void where_nobody_listens_nothing_is_scanned() throws IOException {
        int deadPort;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            deadPort = closed.getLocalPort();
        }

        assertThat(new ClamAv("127.0.0.1", deadPort, PATIENCE).scan(new ByteArrayInputStream(new byte[1])))
                .isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void a_daemon_that_neither_reads_nor_answers_is_left_in_time() throws IOException {
        daemon.hangs(true);
        var begun = Instant.now();

        var verdict = new ClamAv("127.0.0.1", daemon.port(), Duration.ofMillis(300))
                .scan(new ByteArrayInputStream(new byte[20_000_000]));

        assertThat(verdict).isEqualTo(Scan.NOT_SCANNED);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void trouble_with_our_own_bytes_is_not_blamed_on_the_scanner() {
        var torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> scanner.scan(torn))
                .isInstanceOf(IOException.class)
                .hasMessage("torn");
    }

    private Scan scan(String content) throws IOException {
        return scanner.scan(new ByteArrayInputStream(content.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }
}
