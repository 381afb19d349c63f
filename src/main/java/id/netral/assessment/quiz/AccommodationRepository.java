package id.netral.assessment.quiz;

import id.netral.common.EmployeeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** People who get more time. */
public interface AccommodationRepository extends Repository<AccommodationEntity, Long> {

    /** A person, with 0 for no extra time. */
    record Person(long id, String name, String unit, int extraPercent) {

        Accommodation shown() {
            return new Accommodation(new EmployeeId(id), name, unit, extraPercent);
        }
    }

    /** Somebody's extra time. */
    record Extra(long employee, int percent) {}

    @Query("select a.extraPercent from AccommodationEntity a where a.employeeId = :employee")
    Optional<Integer> percent(long employee);

    @Query("select a.employeeId, a.extraPercent from AccommodationEntity a where a.employeeId in :employees")
    List<Extra> percents(Collection<Long> employees);

    /** Everybody with extra time, by name. */
    @Query(nativeQuery = true, value = """
        SELECT e.id, e.name, u.name AS unit, a.extra_percent
        FROM accommodation a JOIN employee e ON e.id = a.employee_id JOIN unit u ON u.id = e.unit_id
        ORDER BY e.name, e.id""")
    List<Person> all();

    /** Active people by name; the patterns are those of LIKE. */
    @Query(nativeQuery = true, value = """
        SELECT e.id, e.name, u.name AS unit, COALESCE(a.extra_percent, 0) AS extra_percent
        FROM employee e JOIN unit u ON u.id = e.unit_id LEFT JOIN accommodation a ON a.employee_id = e.id
        WHERE e.active AND (e.name LIKE :name OR e.nip LIKE :nip)
        ORDER BY e.name, e.id LIMIT :limit OFFSET :offset""")
    List<Person> people(String name, String nip, int offset, int limit);

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO accommodation (employee_id, extra_percent, set_at) VALUES (:employee, :percent, :now)
        ON DUPLICATE KEY UPDATE extra_percent = :percent, set_at = :now""")
    void give(long employee, int percent, Instant now);

    @Modifying
    @Query("delete from AccommodationEntity a where a.employeeId = :employee")
    void takeBack(long employee);

    /** The person's extra time in percent of a time limit, 0 for most. */
    default int extraPercent(EmployeeId employee) {
        return percent(employee.value()).orElse(0);
    }

    /** The extra time of those among the people who have any. */
    default Map<EmployeeId, Integer> extraPercents(Collection<EmployeeId> employees) {
        return percents(employees.stream().map(EmployeeId::value).toList()).stream()
                .collect(Collectors.toMap(extra -> new EmployeeId(extra.employee()), Extra::percent));
    }
}
