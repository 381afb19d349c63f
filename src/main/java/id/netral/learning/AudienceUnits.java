package id.netral.learning;

import id.netral.common.EmployeeId;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Today's tree of units as it stands in the transaction at hand, for work that nobody is signed in for. */
@Component
class AudienceUnits {

    private final JdbcClient jdbc;

    AudienceUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitTree today() {
        return new UnitTree(jdbc.sql(
                        "SELECT id, name, parent_id, opd, head_employee_id FROM unit WHERE ended_on IS NULL")
                .query((row, number) -> new Unit(
                        new UnitId(row.getLong("id")),
                        row.getString("name"),
                        unit(row.getObject("parent_id", Long.class)),
                        row.getBoolean("opd"),
                        employee(row.getObject("head_employee_id", Long.class))))
                .list());
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable EmployeeId employee(@Nullable Long id) {
        return id == null ? null : new EmployeeId(id);
    }
}
