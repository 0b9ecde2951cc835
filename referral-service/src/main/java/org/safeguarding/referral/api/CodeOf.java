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
import org.safeguarding.platform.deadline.London;
import org.safeguarding.referral.domain.vocabulary.Vocabularies;
import org.safeguarding.referral.domain.vocabulary.Vocabulary;

/** A code that the vocabulary of that name offers today. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodeOf.Validator.class)
@interface CodeOf {

    /** The vocabulary's name. */
    String value();

    String message() default "must be a code of the vocabulary {value}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    class Validator implements ConstraintValidator<CodeOf, String> {

        private @Nullable Vocabulary vocabulary;

        @Override
        public void initialize(CodeOf code) {
            vocabulary = Vocabularies.named(code.value());
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            var today = London.today(context.getClockProvider().getClock());
            return code == null || (vocabulary != null && vocabulary.holds(code, today));
        }
    }
}
