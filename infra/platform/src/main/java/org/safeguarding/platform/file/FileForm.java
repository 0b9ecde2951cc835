package org.safeguarding.platform.file;

import io.swagger.v3.oas.annotations.media.Schema;

/** A form with one file, for the description of an endpoint that takes an {@link Upload}. */
public record FileForm(
        @Schema(type = "string", format = "binary", example = "(the bytes of letter.pdf)")
        String file) {}
