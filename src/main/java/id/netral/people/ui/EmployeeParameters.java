package id.netral.people.ui;

import com.vaadin.flow.router.QueryParameters;
import id.netral.people.EmployeeFilter;
import id.netral.people.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter of the list of employees as it stands in the screen's address. */
final class EmployeeParameters {

    static final String UNIT = "unit";

    private static final String SEARCH = "cari";
    private static final int LONGEST_SEARCH = 100;

    private EmployeeParameters() {}

    /** Reads an address; what makes no sense is taken as not said. */
    static EmployeeFilter read(QueryParameters parameters) {
        var search = parameters.getSingleParameter(SEARCH).orElse("");
        return new EmployeeFilter(
                search.substring(0, Math.min(search.length(), LONGEST_SEARCH)),
                parameters
                        .getSingleParameter(UNIT)
                        .map(EmployeeParameters::unit)
                        .orElse(null));
    }

    /** Writes an address; what filters nothing is left out. */
    static QueryParameters write(EmployeeFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (filter.unit() != null) {
            parameters.put(UNIT, List.of(filter.unit().toString()));
        }
        if (!filter.text().isBlank()) {
            parameters.put(SEARCH, List.of(filter.text()));
        }
        return new QueryParameters(parameters);
    }

    static @Nullable UnitId unit(String text) {
        try {
            return new UnitId(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
