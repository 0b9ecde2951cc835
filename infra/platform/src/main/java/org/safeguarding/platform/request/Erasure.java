package org.safeguarding.platform.request;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.safeguarding.platform.sealed.Sealed;

/** What is shown in the place of a detail whose key was destroyed: never nothing. */
@Schema(name = "ErasedDetail", requiredProperties = "erased")
public record Erasure(Erased erased) {

    /** When it was erased, by whom and on what basis. */
    public record Erased(
            Instant at,
            @Schema(example = "records-officer") String by,

            @Schema(example = "The retention period has ended.")
            String basis) {}

    /** The detail itself, or the mark of its erasure. */
    public static <T> Object orDetail(Sealed<T> sealed) {
        return switch (sealed) {
            case Sealed.Known<T> known -> known.known();
            case Sealed.Erased<T> gone -> new Erasure(new Erased(gone.at(), gone.by(), gone.basis()));
        };
    }
}
