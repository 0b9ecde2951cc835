package org.safeguarding.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One real Kafka node, broker and controller at once, durable at acknowledgement. */
public final class KafkaNode implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private KafkaNode(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on a data folder, which is made when it is not there; any free port for 0. */
    public static KafkaNode start(Path dataDirectory, int port) {
        Path folder = dataDirectory.toAbsolutePath().normalize();
        int claimed = Loopback.claim(port, "Kafka");
        Map<String, String> settings = KafkaSettings.of(folder, claimed, Loopback.anyFree());
        try {
            format(folder, settings);
            KafkaRaftServer server = new KafkaRaftServer(
                    KafkaConfig.fromProps(KafkaSettings.asProperties(settings), false), Time.SYSTEM);
            server.startup();
            return new KafkaNode(server, claimed);
        } catch (IOException | RuntimeException trouble) {
            throw new HouseProblem("Kafka did not start on " + folder + ": " + trouble.getMessage(), trouble);
        }
    }

    private static void format(Path folder, Map<String, String> settings) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("server.properties");
        Files.write(
                file,
                settings.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
        if (Files.exists(KafkaSettings.logs(folder).resolve("meta.properties"))) {
            return;
        }
        String[] arguments = {
            "format",
            "--config",
            file.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString()
        };
        if (StorageTool.execute(arguments, System.out) != 0) {
            throw new HouseProblem("Kafka could not prepare the folder " + folder + ".");
        }
    }

    /** Where clients begin. */
    public String bootstrapServers() {
        return Loopback.ADDRESS + ":" + port;
    }

    /** Flushes and stops. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** A node as a process of its own: data folder and port. */
    public static void main(String[] arguments) throws InterruptedException {
        OwnProcess.run("Kafka", () -> {
            KafkaNode node = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            System.out.println("Kafka is ready at " + node.bootstrapServers());
            return node;
        });
    }
}
