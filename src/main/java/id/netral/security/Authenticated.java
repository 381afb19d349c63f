package id.netral.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever is signed in may call it; others get an {@code AuthenticationException} or an {@code AccessDeniedException}. Says
 * the same as {@code @Authenticated} without an expression that is evaluated at each call: it stands on
 * the way of every answer of a quiz. A {@code @PreAuthorize} beside it asks for more.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Authenticated {}
