package id.netral.learning.jp;

import id.netral.people.EmployeeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a person's periods depend on.
 *
 * @param contractStart first day of a PPPK's running contract, null when it is not known
 */
record JpTerms(JpKind kind, @Nullable LocalDate contractStart) {

    /** The terms in a row with the columns {@code kind, hired_on}. */
    static JpTerms of(ResultSet row) throws SQLException {
        return new JpTerms(
                JpKind.of(EmployeeKind.valueOf(row.getString("kind"))), row.getObject("hired_on", LocalDate.class));
    }

    JpPeriod period(Year year) {
        return JpPeriod.of(kind, contractStart, year);
    }
}
