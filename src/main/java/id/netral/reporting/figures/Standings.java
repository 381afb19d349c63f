package id.netral.reporting.figures;

import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.ReportUnits;
import id.netral.reporting.completion.CompletionReport;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads how people stand, straight from what is recorded: the truth that the dashboards' read model is made of. It says
 * what {@link CompletionReport} says, but reads each table once instead of asking it for every person and module, which is
 * many times faster for whole units.
 *
 * <p>Plain SQL: it hands the client on to {@link StandingBatch}, which reads by cursors.
 */
@Component
public class Standings {

    // few enough for memory, many enough that a query's fixed cost does not matter
    private static final int UNITS_AT_ONCE = 25;

    private final JdbcClient jdbc;
    private final SummaryDayRepository days;

    Standings(JdbcClient jdbc, SummaryDayRepository days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** Gives every standing of these units' own people to the consumer; unit, search and moment of the filter do not count. */
    public void stream(CompletionFilter filter, ReportUnits units, ReportMoment moment, Consumer<Standing> consumer) {
        var all = units.list().orElseGet(days::everyUnit);
        for (var from = 0; from < all.size(); from += UNITS_AT_ONCE) {
            var some = new ArrayList<>(all.subList(from, Math.min(all.size(), from + UNITS_AT_ONCE)));
            new StandingBatch(jdbc, filter, ReportUnits.ofIds(some), moment).read(consumer);
        }
    }
}
