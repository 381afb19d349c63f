package id.netral.people.ui;

import com.vaadin.flow.router.QueryParameters;
import id.netral.people.UnitId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Day and unit in the address of the organisation's screen.
 *
 * @param day null for today
 * @param unit null when none is open
 */
record OrganisationAddress(
        @Nullable LocalDate day, @Nullable UnitId unit) {

    static final OrganisationAddress NOW = new OrganisationAddress(null, null);

    private static final String DAY = "tanggal";
    private static final String UNIT = "unit";

    OrganisationAddress on(@Nullable LocalDate otherDay) {
        return new OrganisationAddress(otherDay, unit);
    }

    OrganisationAddress at(UnitId otherUnit) {
        return new OrganisationAddress(day, otherUnit);
    }

    /** Reads an address; what makes no sense is taken as not said. */
    static OrganisationAddress read(QueryParameters parameters) {
        return new OrganisationAddress(
                parameters.getSingleParameter(DAY).map(OrganisationAddress::day).orElse(null),
                parameters
                        .getSingleParameter(UNIT)
                        .map(EmployeeParameters::unit)
                        .orElse(null));
    }

    QueryParameters write() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (day != null) {
            parameters.put(DAY, List.of(day.toString()));
        }
        if (unit != null) {
            parameters.put(UNIT, List.of(unit.toString()));
        }
        return new QueryParameters(parameters);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
