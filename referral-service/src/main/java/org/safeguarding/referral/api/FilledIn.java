package org.safeguarding.referral.api;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A form whose questions are all answered as they ask, or the reason stated why an answer is not known. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FilledInValidator.class)
@interface FilledIn {

    String message() default "must be filled in";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
