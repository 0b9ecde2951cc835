package org.safeguarding.platform.sealed;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** A personal detail of one subject in one case. Stored encrypted, printed as "sealed", erased for good once its key is gone. */
public sealed interface Sealed<T> {

    /** Whose detail it is. */
    SubjectId subject();

    /** The detail itself, or empty once it is erased. */
    Optional<T> detail();

    /** A part of the detail or something drawn from it, of the same subject; erased with it. */
    default <R> Sealed<R> map(Function<? super T, ? extends R> part) {
        return switch (this) {
            case Known<T> known -> new Known<>(known.subject(), part.apply(known.known()));
            case Erased<T> gone -> new Erased<>(gone.subject(), gone.at(), gone.by(), gone.basis());
        };
    }

    /** Seals a detail that a caller has just told us. */
    static <T> Sealed<T> of(SubjectId subject, T detail) {
        return new Known<>(subject, detail);
    }

    /** A detail that can be read. */
    record Known<T>(SubjectId subject, T known) implements Sealed<T> {

        @Override
        public Optional<T> detail() {
            return Optional.of(known);
        }

        @Override
        public String toString() {
            return "sealed";
        }
    }

    /** What remains of a detail whose key was destroyed: when, by whom and on what basis. Never null, never empty. */
    record Erased<T>(SubjectId subject, Instant at, String by, String basis) implements Sealed<T> {

        @Override
        public Optional<T> detail() {
            return Optional.empty();
        }
    }
}
