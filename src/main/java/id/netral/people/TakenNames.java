package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers and e-mail addresses belong to one person each. */
@Component
class TakenNames {

    private final JdbcClient jdbc;

    TakenNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Throws {@link RefusedException} {@code employee.number-taken} or {@code roster.email.taken} when somebody else has the
     * number or signs in with the address.
     *
     * @param employee whose data they are, null for a new person
     */
    void requireFree(PersonalData data, @Nullable EmployeeId employee) {
        var self = employee == null ? 0 : employee.value();
        jdbc
                .sql("SELECT name FROM employee WHERE (nip = :number OR staff_number = :number) AND id <> :self")
                .param("number", data.number())
                .param("self", self)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedException("employee.number-taken", data.number(), name);
                });
        if (data.email() != null && isUsed(data.email().value(), self)) {
            throw new RefusedException("roster.email.taken", data.email().value());
        }
    }

    private boolean isUsed(String email, long self) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM employee WHERE email = :email AND id <> :self)
                            OR EXISTS (SELECT 1 FROM account WHERE email = :email AND COALESCE(employee_id, -1) <> :self)""")
                .param("email", email)
                .param("self", self)
                .query(Boolean.class)
                .single();
    }
}
