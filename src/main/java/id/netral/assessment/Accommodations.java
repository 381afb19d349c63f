package id.netral.assessment;

import id.netral.common.EmployeeId;
import id.netral.common.LikePattern;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of people who get more time. */
@Repository
class Accommodations {

    private static final String PERSON = """
            SELECT e.id, e.name, u.name AS unit, COALESCE(a.extra_percent, 0) AS extra_percent
            FROM employee e JOIN unit u ON u.id = e.unit_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Accommodations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's extra time in percent of a time limit, 0 for most. */
    int extraPercent(EmployeeId employee) {
        return jdbc.sql("SELECT extra_percent FROM accommodation WHERE employee_id = ?")
                .param(employee.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    List<Accommodation> all() {
        return jdbc.sql(PERSON + "JOIN accommodation a ON a.employee_id = e.id ORDER BY e.name, e.id")
                .query(Accommodations::accommodation)
                .list();
    }

    List<Accommodation> people(String text, int offset, int limit) {
        var escaped = LikePattern.literal(text.strip());
        return jdbc.sql(PERSON + """
                        LEFT JOIN accommodation a ON a.employee_id = e.id
                        WHERE e.active AND (e.name LIKE :name OR e.nip LIKE :nip)
                        ORDER BY e.name, e.id LIMIT :limit OFFSET :offset""")
                .param("name", "%" + escaped + "%")
                .param("nip", escaped + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(Accommodations::accommodation)
                .list();
    }

    void set(EmployeeId employee, int extraPercent) {
        if (extraPercent == 0) {
            jdbc.sql("DELETE FROM accommodation WHERE employee_id = ?")
                    .param(employee.value())
                    .update();
        } else {
            jdbc.sql("""
                            INSERT INTO accommodation (employee_id, extra_percent, set_at)
                            VALUES (:employee, :percent, :now)
                            ON DUPLICATE KEY UPDATE extra_percent = :percent, set_at = :now""")
                    .param("employee", employee.value())
                    .param("percent", extraPercent)
                    .param("now", Utc.of(clock.instant()))
                    .update();
        }
    }

    private static Accommodation accommodation(ResultSet row, int number) throws SQLException {
        return new Accommodation(
                new EmployeeId(row.getLong("id")),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("extra_percent"));
    }
}
