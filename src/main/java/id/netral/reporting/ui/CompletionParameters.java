package id.netral.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import id.netral.catalog.ModuleId;
import id.netral.people.UnitId;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the screen's address, so that a view can be kept as a bookmark and sent on. */
public final class CompletionParameters {

    static final String UNIT = "unit";
    static final String MODULE = "modul";
    static final String FROM = "dari";
    static final String TO = "sampai";
    static final String STATE = "status";
    static final String SEARCH = "cari";
    static final String AS_OF = "per";

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final int LONGEST_SEARCH = 100;

    private CompletionParameters() {}

    /** Reads an address; what makes no sense is taken as not said. */
    public static CompletionFilter read(QueryParameters parameters, ZoneId zone) {
        return new CompletionFilter(
                value(parameters, UNIT, text -> new UnitId(Long.parseLong(text))),
                value(parameters, MODULE, text -> new ModuleId(Long.parseLong(text))),
                value(parameters, FROM, CompletionParameters::day),
                value(parameters, TO, CompletionParameters::day),
                value(parameters, STATE, text -> CompletionState.ofSlug(text).orElse(null)),
                parameters
                        .getSingleParameter(SEARCH)
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SEARCH)))
                        .orElse(""),
                value(parameters, AS_OF, text -> AsOf.read(text, zone)));
    }

    /** Writes an address; what filters nothing is left out. */
    public static QueryParameters write(CompletionFilter filter, ZoneId zone) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, UNIT, filter.unit());
        put(parameters, MODULE, filter.module());
        put(parameters, STATE, filter.state() == null ? null : filter.state().slug());
        put(parameters, FROM, filter.from());
        put(parameters, TO, filter.to());
        put(parameters, SEARCH, filter.search().isEmpty() ? null : filter.search());
        put(parameters, AS_OF, filter.asOf() == null ? null : AsOf.write(filter.asOf(), zone));
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static <T> @Nullable T value(
            QueryParameters parameters, String name, Function<String, @Nullable T> reader) {
        try {
            return Optional.ofNullable(parameters.getSingleParameter(name).orElse(null))
                    .map(reader)
                    .orElse(null);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        var day = LocalDate.parse(text);
        return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
    }
}
