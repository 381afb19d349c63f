package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.people.EmployeeRepository;
import id.netral.people.EmployeeState;
import id.netral.people.EmployeeState.CountingPost;
import id.netral.people.Stamp;
import id.netral.people.Stamps;
import id.netral.people.UnitId;
import id.netral.people.UnitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one writer of versions: changes with any day of effect, mirrored to {@code unit} and {@code employee}; and, for the
 * roster, notes of what it has written there itself. In the caller's transaction.
 *
 * <p>Plain SQL: a roster's notes are made by the hundred in one statement.
 */
@Component
public class PeopleHistory {

    private final JdbcClient jdbc;
    private final EmployeeRepository people;
    private final Stamps stamps;
    private final UnitVersions units;
    private final EmployeeVersions employees;
    private final PeopleMirror mirror;

    PeopleHistory(
            JdbcClient jdbc,
            EmployeeRepository people,
            Stamps stamps,
            UnitVersions units,
            EmployeeVersions employees,
            PeopleMirror mirror) {
        this.jdbc = jdbc;
        this.people = people;
        this.stamps = stamps;
        this.units = units;
        this.employees = employees;
        this.mirror = mirror;
    }

    /** Adds versions of units and brings their rows up to date. */
    void addUnits(Map<UnitId, SortedMap<LocalDate, UnitState>> rows, Stamp stamp) {
        rows.forEach((unit, states) -> units.append(unit, states, stamp));
        mirror.units(rows.keySet().stream().map(UnitId::value).toList(), stamp.today());
    }

    /** Adds versions of employees and brings their rows and accounts up to date. */
    void addEmployees(Map<EmployeeId, SortedMap<LocalDate, EmployeeState>> rows, Stamp stamp) {
        rows.forEach((employee, states) -> employees.append(employee, states, stamp));
        mirror.employees(rows.keySet().stream().map(EmployeeId::value).toList(), stamp);
    }

    /** Notes these units as they now stand, from today on. */
    public void noteUnits(Collection<Long> noted, Instant now) {
        if (!noted.isEmpty()) {
            var stamp = stamps.at(now, null, null);
            jdbc.sql("""
                            INSERT INTO unit_version (unit_id, effective_on, recorded_at, recorded_by, name, code, parent_id,
                                opd, head_employee_id, head_as, ended, merged_into_id)
                            SELECT id, :day, :now, :by, name, code, parent_id, opd, head_employee_id, head_as,
                                ended_on IS NOT NULL, merged_into_id
                            FROM unit WHERE id IN (:units)""")
                    .param("day", stamp.today())
                    .param("now", Utc.of(now))
                    .param("by", stamp.by())
                    .param("units", noted)
                    .update();
        }
    }

    /**
     * Notes these employees as they now stand, from today on. What is planned for later keeps its own facts and takes over
     * the others. A unit or position written for somebody whose other post counts is that of the own post.
     *
     * @param importId the roster that brought it, null for another way
     */
    public void noteEmployees(Collection<Long> noted, Instant now, @Nullable Long importId) {
        if (noted.isEmpty()) {
            return;
        }
        var stamp = stamps.at(now, null, importId);
        var special = withPlansOrPosts(noted, stamp);
        var plain = new HashSet<>(noted);
        plain.removeAll(special);
        noteAsTheyStand(plain, stamp);
        if (!special.isEmpty()) {
            noteIntoPlans(special, stamp);
            mirror.employees(special, stamp);
        }
    }

    private void noteAsTheyStand(Set<Long> plain, Stamp stamp) {
        if (!plain.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO employee_version (employee_id, effective_on, recorded_at, recorded_by, import_id, nip,
                                staff_number, name, kind, rank_code, position, unit_id, active, hired_on)
                            SELECT id, :day, :now, :by, :import, nip, staff_number, name, kind, rank_code, position, unit_id,
                                active, hired_on
                            FROM employee WHERE id IN (:employees)""")
                    .param("day", stamp.today())
                    .param("now", Utc.of(stamp.at()))
                    .param("by", stamp.by())
                    .param("import", stamp.importId())
                    .param("employees", plain)
                    .update();
        }
    }

    private Set<Long> withPlansOrPosts(Collection<Long> noted, Stamp stamp) {
        return new HashSet<>(jdbc.sql("""
                        SELECT employee_id FROM employee_version WHERE employee_id IN (:employees) AND effective_on > :day
                        UNION SELECT id FROM employee WHERE id IN (:employees) AND post_id IS NOT NULL""")
                .param("employees", noted)
                .param("day", stamp.today())
                .query(Long.class)
                .list());
    }

    private void noteIntoPlans(Set<Long> special, Stamp stamp) {
        var timelines = employees.of(special);
        for (var written : people.written(special)) {
            var employee = new EmployeeId(written.id());
            var timeline = timelines.get(employee);
            if (timeline != null) {
                var now = written.state().state();
                employees.append(employee, timeline.change(stamp.today(), before -> ownPost(before, now)), stamp);
            }
        }
    }

    private static EmployeeState ownPost(EmployeeState before, EmployeeState written) {
        var counting = before.counting();
        var now = written.counting();
        if (counting == null || now == null || now.place().equals(counting.place())) {
            return written;
        }
        return written.at(now.place()).counting(new CountingPost(counting.post(), counting.place()));
    }
}
