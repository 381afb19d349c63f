package id.netral.learning;

import id.netral.people.Unit;
import id.netral.people.UnitTree;
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
                        "SELECT id AS unit_id, name, parent_id, opd, head_employee_id FROM unit WHERE ended_on IS NULL")
                .query(Unit::read)
                .list());
    }
}
