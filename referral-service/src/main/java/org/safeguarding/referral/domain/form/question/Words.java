package org.safeguarding.referral.domain.form.question;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words that a person wrote, no longer than {@code max} characters as a reader counts them. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Words {

    /** How many characters a reader may count. */
    int max();

    /** Whether they may run over several lines. */
    boolean lines() default false;
}
