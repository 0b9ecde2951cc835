package org.safeguarding.referral.draft;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a body that is the referral form with any part missing, mistyped or unknown. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        description = "The form of POST /referrals, as far as it was filled in: any part may be missing, nothing is refused.",
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = "object"),
                        examples =
                                @ExampleObject("{\"immediateDanger\": false, \"children\": [{\"forename\": \"Ash\"}]}")))
@interface AnyPartOfTheForm {}
