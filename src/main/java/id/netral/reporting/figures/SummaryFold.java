package id.netral.reporting.figures;

import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportAccess;
import id.netral.reporting.ReportUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private final SummaryDayRepository days;
    private final SummaryChangeRepository changes;
    private final Standings standings;
    private final CompletionSummary summary;
    private final ReportAccess access;

    SummaryFold(
            SummaryDayRepository days,
            SummaryChangeRepository changes,
            Standings standings,
            CompletionSummary summary,
            ReportAccess access) {
        this.days = days;
        this.changes = changes;
        this.standings = standings;
        this.summary = summary;
        this.access = access;
    }

    /** Whether nothing is known to have changed; one look at three small tables. */
    @Transactional(readOnly = true)
    public boolean isCurrent() {
        return days.isCurrent(access.moment(null).day()) > 0;
    }

    /**
     * Counts the stale units anew. One at a time does it; others wait and find little left. Reads what is committed as it
     * goes: a change that comes meanwhile stays noted for the next.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public void fold() {
        var day = days.lock();
        var moment = access.moment(null);
        var noted = changes.noted();
        var stale = new ArrayList<>(stale(day.made().orElse(null), moment.day(), noted));
        for (var from = 0; from < stale.size(); from += UNITS_AT_ONCE) {
            count(stale.subList(from, Math.min(stale.size(), from + UNITS_AT_ONCE)));
        }
        forget(noted);
        day.reached(moment.day());
    }

    /** Notes that everything is to be counted anew. */
    @Transactional
    public void forgetAll() {
        days.forget();
    }

    private Set<Long> stale(@Nullable LocalDate made, LocalDate today, List<Long> noted) {
        if (made == null) {
            return new HashSet<>(days.units());
        }
        var stale = new HashSet<Long>();
        if (!noted.isEmpty()) {
            stale.addAll(changes.units());
        }
        stale.addAll(days.outdated(today));
        if (made.isBefore(today)) { // transfers noted earlier whose day has come
            stale.addAll(days.moved(made, today));
        }
        return stale;
    }

    private void count(List<Long> units) {
        var moment = access.moment(null);
        var tally = new StandingTally(moment.day());
        standings.stream(CompletionFilter.ALL, ReportUnits.ofIds(units), moment, tally);
        summary.replace(units, tally);
    }

    private void forget(List<Long> noted) {
        for (var from = 0; from < noted.size(); from += 1_000) {
            changes.forget(noted.subList(from, Math.min(noted.size(), from + 1_000)));
        }
    }
}
