package org.safeguarding.referral.api;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words that a person wrote: given, without control characters, and no longer than {@code max} characters as a reader counts them. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextValidator.class)
@interface Text {

    /** How many characters a reader may count. */
    int max();

    /** Whether the text may run over several lines. */
    boolean lines() default false;

    /** Whether the text may be left out. */
    boolean optional() default false;

    String message() default "must be given";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
