package org.safeguarding.platform.file;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The files of a service: what one is called in problems and meters, how large one may be, how many a case may have, and of
 * which kinds; of every kind that is known where none is named.
 */
@ConfigurationProperties("safeguarding.file")
public record FileProperties(String called, DataSize maxSize, int mostInACase, Set<FileKind> kinds) {

    public FileProperties(String called, DataSize maxSize, int mostInACase, @Nullable Set<FileKind> kinds) {
        this.called = called;
        this.maxSize = maxSize;
        this.mostInACase = mostInACase;
        this.kinds = kinds == null || kinds.isEmpty() ? EnumSet.allOf(FileKind.class) : Set.copyOf(kinds);
    }

    /** Where ClamAV's daemon listens; without a host nothing is scanned. */
    @ConfigurationProperties("safeguarding.clamav")
    record Scanner(String host, int port, Duration timeout) {}
}
