package id.netral.reminder;

import id.netral.common.Utc;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the ladder's table. */
@Component
class LadderStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    LadderStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The ladder that holds on the day. */
    Ladder on(LocalDate day) {
        return jdbc.sql("""
                        SELECT steps FROM reminder_ladder WHERE effective_on <= ?
                        ORDER BY effective_on DESC, id DESC LIMIT 1""")
                .param(day)
                .query(String.class)
                .optional()
                .map(Ladder::read)
                .orElse(Ladder.DEFAULT);
    }

    /** The first later day from which another ladder holds, empty when none is planned. */
    Optional<PlannedLadder> next(LocalDate after) {
        return jdbc.sql("""
                        SELECT effective_on, steps FROM reminder_ladder WHERE effective_on > ?
                        ORDER BY effective_on, id DESC LIMIT 1""")
                .param(after)
                .query((row, number) -> new PlannedLadder(
                        row.getObject("effective_on", LocalDate.class), Ladder.read(row.getString("steps"))))
                .optional();
    }

    void add(Ladder ladder, LocalDate effectiveOn, long by) {
        jdbc.sql("INSERT INTO reminder_ladder (effective_on, steps, recorded_at, recorded_by) VALUES (?, ?, ?, ?)")
                .params(effectiveOn, ladder.written(), Utc.of(clock.instant()), by)
                .update();
    }
}
