package id.netral.rules;

import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.rules.Election.DatedPhase;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The elections and when their phases begin, entered by HR. None is a valid state. When elections are held is public: open
 * to everybody, also to start-up code.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class ElectionCalendar {

    private static final String HR = "hasAnyRole('SDM', 'ADMIN')";
    private static final int LONGEST = 120;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ElectionCalendar(
            JdbcClient jdbc, AuditTrail audit, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** All elections by their beginning. */
    public List<Election> elections() {
        var found = new LinkedHashMap<String, List<DatedPhase>>();
        jdbc.sql("""
                        SELECT election, phase, starts_on FROM election_phase WHERE withdrawn_at IS NULL
                        ORDER BY starts_on, id""").query(row -> {
            found.computeIfAbsent(row.getString("election"), name -> new ArrayList<>())
                    .add(new DatedPhase(
                            ElectionPhase.valueOf(row.getString("phase")),
                            row.getObject("starts_on", LocalDate.class)));
        });
        return found.entrySet().stream()
                .map(entry -> new Election(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those whose earliest phase has begun by the day, by their beginning. */
    public List<Election> begunBy(LocalDate day) {
        return elections().stream()
                .filter(election -> !election.startsOn().isAfter(day))
                .toList();
    }

    /**
     * Enters when a phase of an election begins; audited. Throws {@link RefusedException} {@code election.name-missing},
     * {@code election.name-long}, {@code election.no-phase} or {@code election.known}.
     */
    @PreAuthorize(HR)
    @Transactional
    public void add(String election, ElectionPhase phase, LocalDate startsOn) {
        var name = election.strip();
        if (name.isEmpty()) {
            throw new RefusedException("election.name-missing");
        }
        if (name.length() > LONGEST) {
            throw new RefusedException("election.name-long", LONGEST);
        }
        if (phase == ElectionPhase.TIDAK_ADA) {
            throw new RefusedException("election.no-phase");
        }
        try {
            insert(name, phase, startsOn);
        } catch (DuplicateKeyException known) {
            throw new RefusedException("election.known", name);
        }
        audit.record(AuditAction.ELECTION_CHANGED, name, Map.of("after", phase.name() + " " + startsOn));
        events.publishEvent(new ElectionCalendarChanged());
    }

    private void insert(String election, ElectionPhase phase, LocalDate startsOn) {
        jdbc.sql("""
                        INSERT INTO election_phase (election, phase, starts_on, recorded_at, recorded_by)
                        VALUES (:election, :phase, :startsOn, :now, :by)""")
                .param("election", election)
                .param("phase", phase.name())
                .param("startsOn", startsOn)
                .param("now", Utc.of(clock.instant()))
                .param("by", currentUser.find().map(SignedInUser::accountId).orElse(null))
                .update();
    }

    /** Takes back what was entered by mistake, audited; what was asked of people because of it stays. */
    @PreAuthorize(HR)
    @Transactional
    public void withdraw(String election, ElectionPhase phase) {
        var withdrawn = jdbc.sql("""
                        UPDATE election_phase SET withdrawn_at = :now
                        WHERE election = :election AND phase = :phase AND withdrawn_at IS NULL""")
                .param("now", Utc.of(clock.instant()))
                .param("election", election)
                .param("phase", phase.name())
                .update();
        if (withdrawn > 0) {
            audit.record(AuditAction.ELECTION_CHANGED, election, Map.of("before", phase.name()));
            events.publishEvent(new ElectionCalendarChanged());
        }
    }
}
