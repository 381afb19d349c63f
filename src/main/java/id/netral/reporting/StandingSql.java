package id.netral.reporting;

import java.util.Map;

/**
 * People, units and titles as they stood on a moment's day and as the moment knew them, as derived tables. Parameters:
 * {@code day}, {@code at} and, where units are limited, {@code units}.
 */
public final class StandingSql {

    /** Columns {@code id, name}. */
    public static final String UNITS = """
            (SELECT unit_id AS id, name FROM (
                SELECT v.unit_id, v.name,
                    ROW_NUMBER() OVER (PARTITION BY v.unit_id ORDER BY v.effective_on DESC, v.id DESC) AS latest
                FROM unit_version v WHERE v.effective_on <= :day AND v.recorded_at <= :at) w
             WHERE latest = 1)""";

    /** Columns {@code id, title}; one row a module, titled as published then. */
    public static final String MODULES = """
            (SELECT l.id, COALESCE((
                SELECT p.title FROM module_version p WHERE p.module_id = l.id AND p.published_at <= :at
                ORDER BY p.number DESC LIMIT 1), l.slug) AS title
             FROM learning_module l)""";

    /** Duties {@code o} that held at the moment; what a restricted declaration asks is between the person and the platform. */
    public static final String ASKED =
            "NOT o.restricted AND o.asked_at <= :at AND (o.released_at IS NULL OR o.released_at > :at)";

    /** Joins to completions {@code n} what superseded them by then, for {@link #COUNTING}. */
    public static final String SUPERSEDED = "LEFT JOIN completion l ON l.supersedes_id = n.id AND l.recorded_at <= :at";

    /** Completions {@code n} that counted at the moment, those from before they were asked anew among them. */
    public static final String COUNTING = "NOT n.void AND n.recorded_at <= :at AND l.id IS NULL";

    private static final String PEOPLE = """
            (SELECT employee_id AS id, nip, name, kind, rank_code, position, unit_id FROM (
                SELECT v.*,
                    ROW_NUMBER() OVER (PARTITION BY v.employee_id ORDER BY v.effective_on DESC, v.id DESC) AS latest
                FROM employee_version v WHERE v.effective_on <= :day AND v.recorded_at <= :at%s) s
             WHERE latest = 1 AND active%s)""";

    // who never had a version in these units is not looked at any closer
    private static final String EVER_THERE =
            " AND %s.employee_id IN (SELECT x.employee_id FROM employee_version x WHERE x.unit_id IN (:units))";

    private StandingSql() {}

    /** Columns {@code id, nip, name, kind, rank_code, position, unit_id}; active people of the units. */
    public static String people(ReportUnits units) {
        var limited = units.list().isPresent();
        return PEOPLE.formatted(everThere(units, "v"), limited ? " AND unit_id IN (:units)" : "");
    }

    /** Narrows a table of people's facts to those who were ever in the units; nothing where units are not limited. */
    public static String everThere(ReportUnits units, String table) {
        return units.list().isPresent() ? EVER_THERE.formatted(table) : "";
    }

    /** Puts the parameters of these tables in. */
    public static void parameters(ReportMoment moment, ReportUnits units, Map<String, Object> parameters) {
        parameters.put("day", moment.day());
        parameters.put("at", moment.utc());
        units.list().ifPresent(list -> parameters.put("units", list));
    }
}
