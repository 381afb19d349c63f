package id.netral.people;

import id.netral.common.RefusedException;
import id.netral.common.Utc;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops rosters that nobody has looked at from making many people inactive: at once, or a few at a time.
 *
 * <p>By SQL, as a count of people and a sum over imports.
 */
@Component
class RosterAlarm {

    private static final Duration LOOK_BACK = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    RosterAlarm(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Throws {@code roster.left.person} when the departure is for a person to agree to. */
    void require(RosterDeparture departure) {
        if (departure.leaving() == 0) {
            return;
        }
        var before = departed();
        var active = jdbc.sql("SELECT COUNT(*) FROM employee WHERE active")
                .query(Integer.class)
                .single();
        var together = new RosterDeparture(RosterExtent.AGENCY, before + departure.leaving(), before + active);
        if (departure.isSuspicious() || together.isSuspicious()) {
            throw new RefusedException("roster.left.person", departure.leaving(), departure.active());
        }
    }

    private int departed() {
        return jdbc.sql("""
            SELECT COALESCE(SUM(departed), 0) FROM roster_import
            WHERE via <> 'UPLOAD' AND undone_at IS NULL AND applied_at >= ?""")
                .param(Utc.of(clock.instant().minus(LOOK_BACK)))
                .query(Integer.class)
                .single();
    }
}
