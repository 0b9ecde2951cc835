package org.safeguarding.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The profile axon-server without a server: one clear sentence, at once. */
@ExtendWith(OutputCaptureExtension.class)
class AxonServerProfileTest {

    @Test
    void with_no_server_the_service_says_so_and_does_not_start(CapturedOutput output) throws IOException {
        var nobody = "127.0.0.1:" + portOfNobody();
        assertThatThrownBy(() -> new SpringApplication(NotebookApplication.class)
                        .run("--spring.profiles.active=axon-server", "--AXONSERVER_ADDRESS=" + nobody))
                .hasMessageContaining("no Axon Server answers at " + nobody);
        assertThat(output)
                .contains("The profile axon-server is on, but no Axon Server answers at " + nobody)
                .contains("PostgreSQL alone is enough");
    }

    private static int portOfNobody() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
