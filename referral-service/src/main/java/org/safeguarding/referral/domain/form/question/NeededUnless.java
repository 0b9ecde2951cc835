package org.safeguarding.referral.domain.form.question;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An answer is needed unless one of these fields of the section is given; and then it must be left out. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeededUnless {

    /** The fields that stand in its place; one that is false stands for nothing. */
    String[] value();
}
