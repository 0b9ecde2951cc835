package org.safeguarding.platform.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.safeguarding.platform.fact.Scan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** ClamAV's daemon over the network, by its INSTREAM command: chunks with their length before them, a chunk of none, one line back. */
final class ClamAv implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);

    private static final int CHUNK = 16_384;
    private static final int LONGEST_REPLY = 4_096;
    private static final String CLEAN = "stream: OK";

    private final String host;
    private final int port;
    private final Duration timeout;

    ClamAv(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeout = timeout;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Scan scan(InputStream bytes) throws IOException {
        try {
            return verdict(ask(bytes));
        } catch (UncheckedIOException ours) {
            throw ours.getCause();
        } catch (IOException away) {
            LOG.warn(
                    "The virus scanner did not answer ({}). A file is held as not scanned.",
                    away.getClass().getSimpleName());
            return Scan.NOT_SCANNED;
        }
    }

    /** The whole conversation has one time limit, since a daemon may also stop to read. */
    private String ask(InputStream bytes) throws IOException {
        var done = new CountDownLatch(1);
        try (var daemon = new Socket()) {
            Thread.startVirtualThread(() -> closeUnless(done, daemon));
            daemon.connect(new InetSocketAddress(host, port), Math.toIntExact(timeout.toMillis()));
            var out = new DataOutputStream(new BufferedOutputStream(daemon.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            var chunk = new byte[CHUNK];
            for (int read = ours(bytes, chunk); read > 0; read = ours(bytes, chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return new String(daemon.getInputStream().readNBytes(LONGEST_REPLY), US_ASCII)
                    .replace("\0", "")
                    .strip();
        } finally {
            done.countDown();
        }
    }

    private void closeUnless(CountDownLatch done, Socket daemon) {
        try {
            if (!done.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                daemon.close();
            }
        } catch (IOException closed) {
            LOG.debug("The connection to the virus scanner was closed already.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Trouble with our own bytes is not trouble with the scanner. */
    private static int ours(InputStream bytes, byte[] chunk) {
        try {
            return bytes.readNBytes(chunk, 0, CHUNK);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Neither an OK nor a FOUND is no verdict on the file: a limit of the scanner's, or an error of its own. */
    private static Scan verdict(String reply) {
        if (reply.equals(CLEAN)) {
            return Scan.CLEAN;
        }
        if (reply.endsWith(" FOUND")) {
            return Scan.INFECTED;
        }
        LOG.warn(
                reply.contains("size limit exceeded")
                        ? "The virus scanner takes no file of this size: raise its StreamMaxLength. A file is held as not scanned."
                        : "The virus scanner gave no verdict. A file is held as not scanned.");
        return Scan.NOT_SCANNED;
    }
}
