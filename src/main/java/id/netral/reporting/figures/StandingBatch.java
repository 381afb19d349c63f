package id.netral.reporting.figures;

import id.netral.learning.duty.CountsFrom;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.ReportUnits;
import id.netral.reporting.StandingSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The standings of some units' people, put together from one look at each table.
 *
 * <p>Plain SQL: cursors over all that is recorded of the people, with generated tables that look back.
 */
final class StandingBatch {

    private static final int FETCH = 5_000;

    // who ever had a version in these units; of them only those who stand there count
    private static final String EVER_THERE =
            " FROM (SELECT DISTINCT employee_id FROM employee_version WHERE unit_id IN (:units)) p ";

    private static final String DUTIES =
            "SELECT STRAIGHT_JOIN o.employee_id, o.module_id, o.mandatory, o.due_on, o.counts_from" + EVER_THERE + """
            JOIN duty o ON o.employee_id = p.employee_id
            WHERE\s"""
                    + StandingSql.ASKED + " AND (:module IS NULL OR o.module_id = :module)";
    private static final String COMPLETIONS = "SELECT STRAIGHT_JOIN n.employee_id, n.module_id, n.completed_at"
            + EVER_THERE + """
            JOIN completion n ON n.employee_id = p.employee_id
            """ + StandingSql.SUPERSEDED + " WHERE " + StandingSql.COUNTING
            + " AND (:module IS NULL OR n.module_id = :module)";
    private static final String ENROLMENTS =
            "SELECT STRAIGHT_JOIN n.employee_id, n.module_id, n.started_at" + EVER_THERE + """
            JOIN enrolment n ON n.employee_id = p.employee_id
            WHERE n.started_at <= :at AND (:module IS NULL OR n.module_id = :module)""";
    private static final String EARLIER_ENROLMENTS =
            "SELECT STRAIGHT_JOIN n.employee_id, n.module_id, n.started_at" + EVER_THERE + """
            JOIN enrolment_before n ON n.employee_id = p.employee_id
            WHERE n.started_at <= :at AND n.renewed_at > :at AND (:module IS NULL OR n.module_id = :module)""";
    private static final String ATTEMPTS =
            "SELECT STRAIGHT_JOIN a.employee_id, v.module_id, a.started_at" + EVER_THERE + """
            JOIN attempt a ON a.employee_id = p.employee_id
            JOIN module_version v ON v.id = a.module_version_id
            WHERE a.purpose = 'QUIZ' AND a.started_at <= :at AND (:module IS NULL OR v.module_id = :module)""";

    private final JdbcClient jdbc;
    private final CompletionFilter filter;
    private final ReportUnits units;
    private final ReportMoment moment;
    private final Map<Long, Person> people = new HashMap<>();

    StandingBatch(JdbcClient jdbc, CompletionFilter filter, ReportUnits units, ReportMoment moment) {
        this.jdbc = jdbc;
        this.filter = filter;
        this.units = units;
        this.moment = moment;
    }

    private record Person(long unit, String name, RankGroup group, Map<Long, Facts> modules) {}

    /** What is recorded of a person and a module. */
    private static final class Facts {
        private boolean asked;
        private @Nullable LocalDate dueOn;
        private @Nullable LocalDateTime countsFrom;
        private @Nullable LocalDateTime done;
        private @Nullable LocalDateTime begun;

        void ask(boolean mandatory, @Nullable LocalDate due, @Nullable LocalDateTime from) {
            asked = true;
            if (mandatory && due != null && (dueOn == null || due.isBefore(dueOn))) {
                dueOn = due;
            }
            if (from != null && (countsFrom == null || from.isAfter(countsFrom))) {
                countsFrom = from;
            }
        }

        void begin(LocalDateTime at) {
            begun = begun == null || at.isAfter(begun) ? at : begun;
        }

        void finish(LocalDateTime at) {
            done = done == null || at.isAfter(done) ? at : done;
        }
    }

    void read(Consumer<Standing> consumer) {
        readPeople();
        facts(
                DUTIES,
                (row, facts) -> facts.ask(
                        row.getBoolean(3), row.getObject(4, LocalDate.class), row.getObject(5, LocalDateTime.class)));
        facts(COMPLETIONS, (row, facts) -> facts.finish(row.getObject(3, LocalDateTime.class)));
        facts(ENROLMENTS, (row, facts) -> facts.begin(row.getObject(3, LocalDateTime.class)));
        facts(EARLIER_ENROLMENTS, (row, facts) -> facts.begin(row.getObject(3, LocalDateTime.class)));
        facts(ATTEMPTS, (row, facts) -> facts.begin(row.getObject(3, LocalDateTime.class)));
        people.forEach((id, person) -> person.modules().forEach((module, facts) -> {
            var standing = standing(id, person, module, facts);
            if (standing != null) {
                consumer.accept(standing);
            }
        }));
    }

    private void readPeople() {
        var parameters = new HashMap<String, Object>();
        StandingSql.parameters(moment, units, parameters);
        jdbc.sql("SELECT e.id, e.name, e.kind, e.rank_code, e.unit_id FROM " + StandingSql.people(units) + " e JOIN "
                        + StandingSql.UNITS + " u ON u.id = e.unit_id")
                .params(parameters)
                .query((ResultSet row) -> {
                    people.put(
                            row.getLong(1),
                            new Person(
                                    row.getLong(5),
                                    row.getString(2),
                                    RankGroup.of(row.getString(3), row.getString(4)),
                                    new HashMap<>()));
                });
    }

    @FunctionalInterface
    private interface Fact {
        void take(ResultSet row, Facts facts) throws SQLException;
    }

    private void facts(String sql, Fact fact) {
        jdbc.sql(sql)
                .withFetchSize(FETCH)
                .param("units", units.list().orElseThrow())
                .param("at", moment.utc())
                .param(
                        "module",
                        filter.module() == null ? null : filter.module().value())
                .query((ResultSet row) -> {
                    var person = people.get(row.getLong(1));
                    if (person != null) {
                        fact.take(row, person.modules().computeIfAbsent(row.getLong(2), module -> new Facts()));
                    }
                });
    }

    /** Null when nothing counts: not asked, and what was begun or finished was before the day from which it counts. */
    private @Nullable Standing standing(long id, Person person, long module, Facts facts) {
        var since = facts.countsFrom;
        var done = counts(facts.done, since);
        var begun = counts(facts.begun, since) != null;
        if (!facts.asked && done == null && !begun) {
            return null;
        }
        var state = done != null
                ? CompletionState.SELESAI
                : begun ? CompletionState.SEDANG_BERJALAN : CompletionState.BELUM_MULAI;
        return wanted(state, done)
                ? new Standing(
                        person.unit(), id, person.name(), module, person.group(), state, facts.dueOn, month(done))
                : null;
    }

    private static @Nullable LocalDateTime counts(@Nullable LocalDateTime at, @Nullable LocalDateTime since) {
        return at != null && CountsFrom.holds(at, since) ? at : null;
    }

    private boolean wanted(CompletionState state, @Nullable LocalDateTime done) {
        if (filter.state() != null && filter.state() != state) {
            return false;
        }
        if (filter.from() != null && (done == null || done.isBefore(moment.dawn(filter.from())))) {
            return false;
        }
        return filter.to() == null
                || done != null && done.isBefore(moment.dawn(filter.to().plusDays(1)));
    }

    private @Nullable YearMonth month(@Nullable LocalDateTime done) {
        return done == null
                ? null
                : YearMonth.from(done.atOffset(ZoneOffset.UTC).atZoneSameInstant(moment.zone()));
    }
}
