package org.safeguarding.platform.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** A text holds whole characters: half of one (a lone surrogate) cannot be kept and would come back as a question mark. */
final class WholeTexts extends StringDeserializer {

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        var text = super.deserialize(json, context);
        if (text != null && hasHalfACharacter(text)) {
            return context.reportInputMismatch(String.class, "A text holds half a character.");
        }
        return text;
    }

    private static boolean hasHalfACharacter(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
