package org.safeguarding.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command lines of the parts that are JVMs: small ones, until JAVA_FLAGS asks for more. */
final class Commands {

    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path projectRoot;
    private final Path data;

    Commands(Path projectRoot, Path data) {
        this.projectRoot = projectRoot.toAbsolutePath().normalize();
        this.data = data;
    }

    /** A Spring Boot jar, as the build left it. */
    List<String> service(String part, Map<String, String> variables) {
        Path jar = jar(part);
        if (!Files.exists(jar)) {
            throw new HouseProblem(
                    "The jar " + jar + " is missing, so " + part + " cannot start; build it with mvn package.");
        }
        List<String> command = java(part, "-Xmx256m", variables);
        command.addAll(List.of("-Ddisable-axoniq-console-message=true", "-jar", jar.toString()));
        return command;
    }

    /** The class path of this JVM, for our own engines; too long for a command line that must be read again. */
    static Map<String, String> classPath() {
        return Map.of("CLASSPATH", System.getProperty("java.class.path"));
    }

    /** One of our own engines. */
    List<String> engine(String part, Class<?> main, String heap, Map<String, String> variables, String... arguments) {
        List<String> command = java(part, heap, variables);
        command.addAll(List.of("-Dlogback.configurationFile=standalone-logback.xml", main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path jar(String part) {
        String module = part.equals("identity") ? "infra/identity" : part;
        return projectRoot.resolve(module).resolve("target").resolve(part + "-1.0-SNAPSHOT.jar");
    }

    /** The last flag of a kind wins, so JAVA_FLAGS stands after our own. */
    private List<String> java(String part, String heap, Map<String, String> variables) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(Orphans.mark(part, data));
        command.addAll(SMALL);
        command.add(heap);
        Stream.of(variables.getOrDefault("JAVA_FLAGS", "").split(" ", -1))
                .filter(flag -> !flag.isEmpty())
                .forEach(command::add);
        return command;
    }
}
