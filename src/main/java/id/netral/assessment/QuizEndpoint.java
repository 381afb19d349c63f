package id.netral.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Endpoints of other modules that belong to the quiz: their refusals look like the player's, with a key and a sentence in
 * the person's language, and a database that is away gives 503 with {@code Retry-After}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface QuizEndpoint {}
