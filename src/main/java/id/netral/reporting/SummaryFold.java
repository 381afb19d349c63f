package id.netral.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the dashboards' read model up to date: counts the units anew of which something may have changed since. Readers
 * call it before they read, so what they read is never older than their question.
 */
@Component
class SummaryFold {

    // few enough for one query's memory, many enough that its fixed cost does not matter
    private static final int UNITS_AT_ONCE = 25;

    private final JdbcClient jdbc;
    private final Standings standings;
    private final CompletionSummary summary;
    private final ReportAccess access;

    SummaryFold(JdbcClient jdbc, Standings standings, CompletionSummary summary, ReportAccess access) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.summary = summary;
        this.access = access;
    }

    /** Whether nothing is known to have changed; one look at three small tables. */
    @Transactional(readOnly = true)
    public boolean isCurrent() {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM completion_summary_change)
                            AND EXISTS (SELECT 1 FROM completion_summary_day WHERE made = :today)
                            AND NOT EXISTS (SELECT 1 FROM completion_summary_unit WHERE good_until < :today)""")
                .param("today", access.moment(null).day())
                .query(Boolean.class)
                .single();
    }

    /**
     * Counts the stale units anew. One at a time does it; others wait and find little left. Reads what is committed as it
     * goes: a change that comes meanwhile stays noted for the next.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public void fold() {
        var made = jdbc.sql("SELECT made FROM completion_summary_day WHERE id = 1 FOR UPDATE")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
        var moment = access.moment(null);
        var noted = jdbc.sql("SELECT id FROM completion_summary_change")
                .query(Long.class)
                .list();
        var stale = new ArrayList<>(stale(made, moment.day(), noted));
        for (var from = 0; from < stale.size(); from += UNITS_AT_ONCE) {
            count(stale.subList(from, Math.min(stale.size(), from + UNITS_AT_ONCE)));
        }
        forget(noted);
        jdbc.sql("UPDATE completion_summary_day SET made = ? WHERE id = 1")
                .param(moment.day())
                .update();
    }

    /** Notes that everything is to be counted anew. */
    @Transactional
    public void forgetAll() {
        jdbc.sql("UPDATE completion_summary_day SET made = NULL WHERE id = 1").update();
    }

    private Set<Long> stale(@Nullable LocalDate made, LocalDate today, List<Long> noted) {
        if (made == null) {
            return units(
                    "SELECT unit_id FROM employee_version UNION SELECT unit_id FROM completion_summary_unit",
                    today,
                    today);
        }
        var stale = new HashSet<Long>();
        if (!noted.isEmpty()) {
            stale.addAll(units("SELECT unit_id FROM completion_summary_change", today, today));
        }
        stale.addAll(units("SELECT unit_id FROM completion_summary_unit WHERE good_until < :today", made, today));
        if (made.isBefore(today)) { // transfers noted earlier whose day has come
            stale.addAll(units("""
                    SELECT x.unit_id FROM employee_version x WHERE x.employee_id IN (
                        SELECT v.employee_id FROM employee_version v
                        WHERE v.effective_on > :made AND v.effective_on <= :today)""", made, today));
        }
        return stale;
    }

    private Set<Long> units(String sql, LocalDate made, LocalDate today) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT unit_id FROM (" + sql + ") found WHERE :made <= :today")
                .param("made", made)
                .param("today", today)
                .query(Long.class)
                .list());
    }

    private void count(List<Long> units) {
        var moment = access.moment(null);
        var tally = new StandingTally(moment.day());
        standings.stream(CompletionFilter.ALL, ReportUnits.ofIds(units), moment, tally);
        summary.replace(units, tally);
    }

    private void forget(List<Long> noted) {
        for (var from = 0; from < noted.size(); from += 1_000) {
            jdbc.sql("DELETE FROM completion_summary_change WHERE id IN (:ids)")
                    .param("ids", noted.subList(from, Math.min(noted.size(), from + 1_000)))
                    .update();
        }
    }
}
