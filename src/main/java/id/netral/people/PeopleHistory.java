package id.netral.people;

import id.netral.common.Utc;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes in the history what has just been written to {@code unit} and {@code employee}; in the caller's transaction. */
@Component
class PeopleHistory {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ZoneId zone;

    PeopleHistory(JdbcClient jdbc, CurrentUser currentUser, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.zone = agencyZone;
    }

    /** Notes these units as they now stand, from today on. */
    void noteUnits(Collection<Long> units, Instant now) {
        if (!units.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO unit_version (unit_id, effective_on, recorded_at, recorded_by, name, code, parent_id,
                                opd, head_employee_id, ended, merged_into_id)
                            SELECT id, :day, :now, :by, name, code, parent_id, opd, head_employee_id, ended_on IS NOT NULL,
                                merged_into_id
                            FROM unit WHERE id IN (:units)""")
                    .param("day", day(now))
                    .param("now", Utc.of(now))
                    .param("by", by())
                    .param("units", units)
                    .update();
        }
    }

    /**
     * Notes these employees as they now stand, from today on.
     *
     * @param importId the roster that brought it, null for another way
     */
    void noteEmployees(Collection<Long> employees, Instant now, @Nullable Long importId) {
        if (!employees.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO employee_version (employee_id, effective_on, recorded_at, recorded_by, import_id, nip,
                                name, kind, rank_code, position, unit_id, active, hired_on)
                            SELECT id, :day, :now, :by, :import, nip, name, kind, rank_code, position, unit_id, active, hired_on
                            FROM employee WHERE id IN (:employees)""")
                    .param("day", day(now))
                    .param("now", Utc.of(now))
                    .param("by", by())
                    .param("import", importId)
                    .param("employees", employees)
                    .update();
        }
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    private @Nullable Long by() {
        return currentUser
                .find()
                .map(SignedInUser::accountId)
                .filter(id -> id > 0)
                .orElse(null);
    }
}
