package org.safeguarding.referral.domain.form.question;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is asked, and how an answer may look. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ask {

    /** An answer as a partner could give it; for a list, its items with a bar between them. */
    String eg() default "";

    /** What is to be known beyond the name of the field. */
    String says() default "";
}
