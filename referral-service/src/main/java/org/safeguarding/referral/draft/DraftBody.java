package org.safeguarding.referral.draft;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** How the API describes the body of a draft, which is read as bytes since nothing in it is refused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        description =
                "The form of POST /referrals as far as it was filled in: any part may be missing, nothing in it is refused.",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema =
                                @Schema(
                                        type = "object",
                                        example =
                                                "{\"immediateDanger\": false, \"children\": [{\"forename\": \"Ash\"}]}")))
@interface DraftBody {}
