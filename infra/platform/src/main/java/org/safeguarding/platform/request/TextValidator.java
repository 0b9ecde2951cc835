package org.safeguarding.platform.request;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.rule.FreeText;

/** Asks the form's own reading of words. */
class TextValidator implements ConstraintValidator<Text, String> {

    private int max;
    private boolean lines;
    private boolean optional;

    @Override
    public void initialize(Text text) {
        max = text.max();
        lines = text.lines();
        optional = text.optional();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null) {
            return optional;
        }
        var flaw = FreeText.flaw(value, max, lines);
        flaw.ifPresent(sentence -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
        });
        return flaw.isEmpty();
    }
}
