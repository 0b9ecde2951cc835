package org.safeguarding.referral.api;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The answers of a referral form agree with each other: nothing died before it was born, nobody knew before it happened. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentValidator.class)
@interface Coherent {

    String message() default "must agree with the other answers";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
