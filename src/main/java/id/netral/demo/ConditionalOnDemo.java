package id.netral.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Only with the embedded database, and only unless {@code --no-demo} was asked for. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("${netral.demo:false} and '${netral.db.url:}'.isBlank()")
@interface ConditionalOnDemo {}
