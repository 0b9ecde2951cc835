package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands where a service will stand: is ready at once and tells which variables it was given. */
public final class FakeService {

    private FakeService() {}

    /** Listens where it is told to. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("SERVER_PORT"));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.ofLiteral(System.getenv("SERVER_ADDRESS")), port), 0);
        server.createContext("/", exchange -> {
            String name = exchange.getRequestURI().getPath().substring(1);
            byte[] answer = System.getenv().getOrDefault(name, "").getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            try (exchange) {
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    /** Lays its jar where the build would have left those of the services. */
    static void install(Path root) throws IOException {
        for (String part : House.PARTS.subList(3, 8)) {
            Path module = root.resolve(part.equals("identity") ? "infra/identity" : part);
            Path jar = module.resolve("target").resolve(part + "-1.0-SNAPSHOT.jar");
            Files.createDirectories(jar.getParent());
            write(jar);
        }
    }

    private static void write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String file = FakeService.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                InputStream code = Objects.requireNonNull(FakeService.class.getResourceAsStream("/" + file))) {
            entries.putNextEntry(new JarEntry(file));
            code.transferTo(entries);
        }
    }
}
