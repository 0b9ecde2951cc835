package org.safeguarding.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Draws each part from the options: what it runs, with which variables, and how it shows that it is ready. */
final class Blueprint {

    private final HouseOptions options;
    private final Plot plot;
    private final Commands commands;
    private final Environment environment;

    Blueprint(HouseOptions options, Plot plot, Path masterKey) {
        this.options = options;
        this.plot = plot;
        this.commands = new Commands(options.projectRoot(), plot.folder());
        this.environment =
                new Environment(options.ports(), masterKey, plot.folder().resolve("identity-key.json"));
    }

    Part part(String name) {
        Ports ports = options.ports();
        return switch (name) {
            case "postgres" -> new PostgresPart(plot.postgres(), plot.log(name), ports.postgres());
            case "kafka" -> engine(name, KafkaNode.class, "-Xmx192m", ports.kafka());
            case "mail" -> engine(name, MailSink.class, "-Xmx64m", ports.smtp(), ports.mailPage());
            default -> service(name);
        };
    }

    private Part engine(String name, Class<?> main, String heap, int... ports) {
        String[] arguments = new String[ports.length + 1];
        arguments[0] = plot.folder().resolve(name).toString();
        for (int index = 0; index < ports.length; index++) {
            arguments[index + 1] = Integer.toString(ports[index]);
        }
        Map<String, String> variables = new HashMap<>(Commands.classPath());
        variables.putAll(options.environment().getOrDefault(name, Map.of()));
        return new JavaPart(
                name,
                commands.engine(name, main, heap, variables, arguments),
                variables,
                Readiness.says("is ready"),
                plot.log(name),
                plot.pidFile(name));
    }

    private Part service(String name) {
        int port = options.ports().of(name);
        URI readiness = URI.create("http://" + Loopback.ADDRESS + ":" + port + "/actuator/health/readiness");
        Map<String, String> extra = options.environment().getOrDefault(name, Map.of());
        return new JavaPart(
                name,
                commands.service(name, extra),
                environment.of(name, extra),
                Readiness.answers(readiness),
                plot.log(name),
                plot.pidFile(name));
    }
}
