package id.netral.reporting.completion;

import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.ReportUnits;
import id.netral.reporting.StandingSql;
import java.util.HashMap;
import java.util.Map;

/**
 * The ledger's rows beside the people as they stood, for one filter, the units it may read and a moment. Tables: {@code u},
 * {@code e}, {@code c} the row, {@code v} the version completed, {@code l} the row that supersedes it, if any.
 */
public final class LedgerSql {

    /** What counts: neither withdrawn nor replaced by then. */
    public static final String COUNTING = " AND NOT c.void AND l.id IS NULL";

    private static final String FROM = """
             FROM %s u
            JOIN %s e ON e.unit_id = u.id
            JOIN completion c ON c.employee_id = e.id AND c.recorded_at <= :at
            JOIN module_version v ON v.id = c.module_version_id
            LEFT JOIN completion l ON l.supersedes_id = c.id AND l.recorded_at <= :at
            WHERE TRUE""";

    private final String from;
    private final Map<String, Object> parameters = new HashMap<>();

    LedgerSql(CompletionFilter filter, ReportUnits units, ReportMoment moment) {
        var where = new StringBuilder();
        StandingSql.parameters(moment, units, parameters);
        if (filter.module() != null) {
            where.append(" AND c.module_id = :module");
            parameters.put("module", filter.module().value());
        }
        if (filter.from() != null) {
            where.append(" AND c.completed_at >= :from");
            parameters.put("from", moment.dawn(filter.from()));
        }
        if (filter.to() != null) {
            where.append(" AND c.completed_at < :to");
            parameters.put("to", moment.dawn(filter.to().plusDays(1)));
        }
        from = FROM.formatted(StandingSql.UNITS, StandingSql.people(units)) + where;
    }

    /** Columns, further conditions, and what follows them. */
    String select(String columns, String conditions, String end) {
        return "SELECT STRAIGHT_JOIN " + columns + from + conditions + end;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
