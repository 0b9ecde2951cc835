package org.safeguarding.referral.api;

import io.swagger.v3.oas.models.media.Schema;
import org.safeguarding.platform.rule.FreeText;

/** Words in a schema; JSON Schema counts code points where a reader, and this service, counts characters: never more. */
final class WordsSchema {

    private WordsSchema() {}

    static void describe(Schema<?> schema, int max, boolean lines) {
        schema.setMinLength(1);
        schema.setMaxLength(max);
        schema.setPattern(FreeText.pattern(lines));
        schema.addExtension("x-counted-as", "grapheme clusters");
    }
}
