package org.safeguarding.referral.api;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.form.NhsCheckDigit;

/** An NHS number with its right check digit, with or without the spaces that people write; or none. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NhsNumber.Validator.class)
@interface NhsNumber {

    String message() default "must be an NHS number: ten digits, the last of which is its check digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the domain. */
    class Validator implements ConstraintValidator<NhsNumber, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || (value.length() <= 16 && NhsCheckDigit.holds(NhsCheckDigit.normalised(value)));
        }
    }
}
