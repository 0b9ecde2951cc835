package org.safeguarding.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is said first where a child is in danger now: 999, then the local safeguarding hub. Nothing in this system sends help. */
@Component
public class Danger {

    private final String urgent;

    Danger(
            @Value("${safeguarding.referral.danger.emergency}") String emergency,
            @Value("${safeguarding.referral.danger.hub}") String hub) {
        this.urgent = emergency + " " + hub;
    }

    /** The words, for whoever has told of danger; they are to be read out or shown before anything else. */
    public String urgent() {
        return urgent;
    }

    /** Whether a form that may be half filled in tells of danger; in doubt it does. */
    public static boolean toldIn(JsonNode form) {
        return saysYes(form.path("immediateDanger"))
                || saysYes(form.path("safety").path("immediateDanger"));
    }

    private static boolean saysYes(JsonNode answer) {
        return answer.isString()
                ? answer.asString().strip().matches("(?i)true|yes|y|1")
                : answer.isBoolean() && answer.asBoolean();
    }

    /** Where the referrer acknowledges that the words were read, and whether that is still to be done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Acknowledgement(
            @Schema(example = "true") boolean needed,

            @Schema(
                    description = "PUT here once the urgent words were read.",
                    example = "/referrals/5f0e6a52-6f0f-4f0e-9d55-0f1d9c3f7a10/danger-acknowledgement")
            String at,

            @Schema(description = "For a referral: send it as If-Match.", example = "\"0\"") @Nullable
            String ifMatch,

            @Nullable Instant acknowledgedAt) {

        /** An acknowledgement that is needed until there is one; a draft's asks for no version. */
        public static Acknowledgement of(String at, @Nullable Long version, @Nullable Instant acknowledgedAt) {
            boolean needed = acknowledgedAt == null;
            return new Acknowledgement(
                    needed, at, needed && version != null ? "\"" + version + "\"" : null, acknowledgedAt);
        }
    }
}
