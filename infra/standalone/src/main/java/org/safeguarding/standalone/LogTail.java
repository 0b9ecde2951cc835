package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What a part has written to its log since it was started this time. */
record LogTail(Path log, long start) {

    static LogTail from(Path log) throws IOException {
        return new LogTail(log, Files.exists(log) ? Files.size(log) : 0);
    }

    boolean contains(String words) {
        return text().contains(words);
    }

    /** The sentence with which one of our own engines explained its end. */
    Optional<String> problem() {
        return lines().filter(line -> line.startsWith(OwnProcess.PROBLEM))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(OwnProcess.PROBLEM.length()));
    }

    Stream<String> lines() {
        return text().lines();
    }

    private String text() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(start, file.length()));
            byte[] bytes = new byte[(int) Math.min(file.length() - file.getFilePointer(), 100_000)];
            file.readFully(bytes);
            return new String(bytes, UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
