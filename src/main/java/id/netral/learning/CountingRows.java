package id.netral.learning;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the ledger whether something counts already. */
@Repository
class CountingRows {

    private final JdbcClient jdbc;

    CountingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether the employee has a row for the version that counts. A plain read is enough for whoever submits: a person has
     * one open attempt per version, so two of them never pass at the same moment. A locking read would lock gaps and let
     * people who finish together deadlock each other.
     */
    boolean exist(EmployeeId employee, ModuleVersionId version) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM completion c
                            WHERE c.employee_id = ? AND c.module_version_id = ? AND NOT c.void
                              AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id))""")
                .params(employee.value(), version.value())
                .query(Boolean.class)
                .single();
    }
}
