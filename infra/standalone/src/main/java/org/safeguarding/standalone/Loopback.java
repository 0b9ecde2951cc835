package org.safeguarding.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on 127.0.0.1, the only address that anything here listens on. */
final class Loopback {

    static final String ADDRESS = "127.0.0.1";

    /** Below the range that outgoing connections use, or a client could take the port of a part that is down. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Loopback() {}

    /** The port asked for, refused in one sentence when it is taken; any free one for 0. */
    static int claim(int port, String part) {
        if (port == 0) {
            return anyFree();
        }
        if (!isFree(port)) {
            throw new HouseProblem(
                    "Port %d on %s is taken by another program, so %s cannot start.".formatted(port, ADDRESS, part));
        }
        return port;
    }

    static int anyFree() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.ofLiteral(ADDRESS))) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
