package id.netral.assessment;

import id.netral.common.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who get more time. Why is not kept. */
@Repository
class Accommodations {

    private final JdbcClient jdbc;

    Accommodations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's extra time in percent of a time limit, 0 for most. */
    int extraPercent(EmployeeId employee) {
        return jdbc.sql("SELECT extra_percent FROM accommodation WHERE employee_id = ?")
                .param(employee.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
