package org.safeguarding.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The data folder of the database: made whole or not at all. */
final class PostgresFolder {

    private PostgresFolder() {}

    static void prepare(Path folder, PostgresBinaries binaries) throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        if (!Folders.isEmpty(folder)) {
            throw new HouseProblem("The folder " + folder + " is not empty and holds no PostgreSQL data.");
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        initialise(unfinished, binaries);
        Files.deleteIfExists(folder);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void initialise(Path folder, PostgresBinaries binaries) throws IOException, InterruptedException {
        Path password = Files.createTempFile("postgres", ".password");
        try {
            Files.writeString(password, PostgresServer.SUPERUSER_PASSWORD);
            List<String> command = binaries.command(
                    "initdb",
                    "--pgdata=" + folder,
                    "--username=" + PostgresServer.SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            Process initdb = new ProcessBuilder(Session.ofItsOwn(command))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (initdb.waitFor() != 0) {
                throw new HouseProblem("PostgreSQL could not prepare " + folder + ": " + lastLine(output));
            }
        } finally {
            Files.delete(password);
        }
    }

    private static String lastLine(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "initdb said nothing." : lines.getLast();
    }
}
