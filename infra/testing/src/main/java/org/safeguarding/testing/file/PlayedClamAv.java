package org.safeguarding.testing.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ClamAV daemon that speaks INSTREAM as the real one does, and knows one virus. */
public final class PlayedClamAv implements AutoCloseable {

    private final ServerSocket door;
    private final List<byte[]> looked = new CopyOnWriteArrayList<>();
    private volatile String onlySays = "";
    private volatile boolean silent;

    /** Listens at once, on a port of the machine's choice. */
    public PlayedClamAv() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::serve);
    }

    /** Where it listens, on the loopback. */
    public int port() {
        return door.getLocalPort();
    }

    /** The bytes that it was shown, file by file. */
    public List<byte[]> looked() {
        return List.copyOf(looked);
    }

    /** From now on answers so, whatever it is shown; with nothing it judges again. */
    public void says(String reply) {
        onlySays = reply;
    }

    /** Accepts and reads nothing, like a daemon that hangs. */
    public void hangs(boolean hang) {
        silent = hang;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.startVirtualThread(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        if (silent) {
            return;
        }
        try (caller) {
            var in = new DataInputStream(caller.getInputStream());
            var command = new String(in.readNBytes("zINSTREAM\0".length()), US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                caller.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(US_ASCII));
                return;
            }
            var file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
            }
            looked.add(file.toByteArray());
            var verdict = new String(file.toByteArray(), US_ASCII).contains(SampleFiles.EICAR)
                    ? "stream: Eicar-Test-Signature FOUND"
                    : "stream: OK";
            caller.getOutputStream().write(((onlySays.isEmpty() ? verdict : onlySays) + "\0").getBytes(US_ASCII));
        } catch (IOException hungUp) {
            // the caller has gone
        }
    }
}
