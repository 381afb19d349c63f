package id.netral.learning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only the employee named by the parameter {@code employee} may call it. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize(OwnRecords.RULE)
public @interface OwnRecords {

    /** True when the signed-in account belongs to the employee asked about. */
    String RULE = "isAuthenticated() and principal.user().employee() == #employee.value()";
}
