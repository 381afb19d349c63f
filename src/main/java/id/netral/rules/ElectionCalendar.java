package id.netral.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.netral.common.RefusedException;
import id.netral.people.UnitId;
import id.netral.rules.Election.DatedPhase;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
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

    private final PhaseBeginningRepository beginnings;
    private final ElectionRegionRepository regions;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ElectionCalendar(
            PhaseBeginningRepository beginnings,
            ElectionRegionRepository regions,
            AuditTrail audit,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.beginnings = beginnings;
        this.regions = regions;
        this.audit = audit;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** All elections by their beginning. */
    public List<Election> elections() {
        var found = new LinkedHashMap<String, List<DatedPhase>>();
        for (var beginning : beginnings.standing()) {
            found.computeIfAbsent(beginning.election(), name -> new ArrayList<>())
                    .add(beginning.dated());
        }
        var units = found.isEmpty() ? Map.<String, Set<UnitId>>of() : units();
        return found.entrySet().stream()
                .map(entry ->
                        new Election(entry.getKey(), entry.getValue(), units.getOrDefault(entry.getKey(), Set.of())))
                .toList();
    }

    private Map<String, Set<UnitId>> units() {
        return regions.findAll().stream()
                .collect(groupingBy(ElectionRegion::election, mapping(ElectionRegion::unit, toSet())));
    }

    /** Those that run on the day, wherever, each in its phase. */
    public List<RunningElection> running(LocalDate day) {
        return elections().stream()
                .flatMap(election -> election
                        .phaseOn(day)
                        .filter(dated -> dated.phase().isRunning())
                        .map(dated -> new RunningElection(election, dated))
                        .stream())
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
            beginnings.save(new PhaseBeginning(name, phase, startsOn, clock.instant(), account()));
        } catch (DuplicateKeyException known) {
            throw new RefusedException("election.known", name);
        }
        audit.record(AuditAction.ELECTION_CHANGED, name, Map.of("after", phase.name() + " " + startsOn));
        events.publishEvent(new ElectionCalendarChanged());
    }

    /** Says which units an election concerns, with all below them; none: everybody. Audited. */
    @PreAuthorize(HR)
    @Transactional
    public void concern(String election, Set<UnitId> units) {
        regions.deleteOf(election);
        regions.saveAll(
                units.stream().map(unit -> new ElectionRegion(election, unit)).toList());
        var ids = units.stream().map(UnitId::toString).sorted().collect(joining(","));
        audit.record(AuditAction.ELECTION_CHANGED, election, Map.of("region", ids));
        events.publishEvent(new ElectionCalendarChanged());
    }

    /** Takes back what was entered by mistake, audited; what was asked of people because of it stays. */
    @PreAuthorize(HR)
    @Transactional
    public void withdraw(String election, ElectionPhase phase) {
        beginnings.lock(election, phase).ifPresent(beginning -> {
            beginning.withdraw(clock.instant());
            audit.record(AuditAction.ELECTION_CHANGED, election, Map.of("before", phase.name()));
            events.publishEvent(new ElectionCalendarChanged());
        });
    }

    private @Nullable Long account() {
        return currentUser.find().map(SignedInUser::accountId).orElse(null);
    }
}
