package org.safeguarding.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The data folder of a house, on which one house stands at a time. */
final class Plot implements AutoCloseable {

    private static final String LOCK = "house.lock";

    private final Path folder;
    private final FileChannel lock;

    private Plot(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder, and ends what a killed launcher has left running on it. */
    static Plot take(Path dataDirectory, List<String> parts) throws IOException, InterruptedException {
        Path folder = dataDirectory.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new HouseProblem("Another ./start is running on " + folder + "; stop that one first.");
        }
        Plot plot = new Plot(folder, channel);
        for (String part : parts.reversed()) {
            Orphans.stopPart(part, plot.pidFile(part), folder);
        }
        Orphans.stopPostmaster(plot.postgres());
        return plot;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    void clear() throws IOException {
        List<Path> content;
        try (Stream<Path> all = Files.list(folder)) {
            content = all.filter(path -> !path.endsWith(LOCK)).toList();
        }
        for (Path path : content) {
            Folders.delete(path);
        }
    }

    void prepare() throws IOException {
        Files.createDirectories(logs());
        Files.createDirectories(folder.resolve("run"));
    }

    Path folder() {
        return folder;
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path pidFile(String part) {
        return folder.resolve("run").resolve(part + ".pid");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException gone) {
            throw new HouseProblem("The lock on " + folder + " could not be released.", gone);
        }
    }
}
