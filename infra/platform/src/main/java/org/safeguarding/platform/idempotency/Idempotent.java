package org.safeguarding.platform.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller method that creates: the request needs an {@code Idempotency-Key}; the same key and body get the same
 * answer however often and however many at once, the same key with another body is refused. The method returns a
 * {@code ResponseEntity} whose body names identifiers and dates only, since it is kept.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
