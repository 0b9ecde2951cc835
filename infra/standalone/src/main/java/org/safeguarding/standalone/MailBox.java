package org.safeguarding.standalone;

import static java.util.Comparator.comparing;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The mails on disk: what it has accepted is never lost, and the same mail twice is one. */
final class MailBox {

    private final Path folder;

    MailBox(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Returns when the mail is on disk, whatever happens next. */
    synchronized void accept(String recipient, byte[] message) throws IOException, MessagingException {
        String id = MailFile.idOf(recipient, message);
        Path file = folder.resolve(id + ".eml");
        if (Files.exists(file)) {
            return;
        }
        Path unfinished = folder.resolve(id + ".unfinished");
        byte[] content = MailFile.of(recipient, Instant.now().truncatedTo(ChronoUnit.MILLIS), message);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Every mail, the newest first. */
    List<Mail> mails() throws IOException, MessagingException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".eml")).toList();
        }
        List<Mail> mails = new ArrayList<>();
        for (Path file : files) {
            String id = file.getFileName().toString().replace(".eml", "");
            mails.add(MailFile.read(id, Files.readAllBytes(file)));
        }
        mails.sort(comparing(Mail::receivedAt).reversed().thenComparing(Mail::id));
        return mails;
    }
}
