package org.safeguarding.referral.domain.form.question;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An answer is needed where another one of the section has one of these values. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeededWhen {

    /** The other field. */
    String field();

    /** Its values, as they are written in JSON. */
    String[] is();

    /** Whether the answer must be left out otherwise. */
    boolean onlyThen() default true;
}
