package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.people.EmployeeRepository;
import id.netral.people.EmployeeRepository.Shown;
import id.netral.people.EmployeeState;
import id.netral.people.FactChange;
import id.netral.people.HistoryEntry;
import id.netral.people.HistoryWords;
import id.netral.people.UnitId;
import id.netral.people.UnitNaming;
import id.netral.people.UnitNaming.Names;
import id.netral.people.UnitScopes;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One employee with posts and history; an officer of a unit finds that unit's people and those below only. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
public class EmployeeRecords {

    private final EmployeeRepository employees;
    private final EmployeeVersionRepository versions;
    private final PostRepository posts;
    private final UnitNaming naming;
    private final UnitScopes scopes;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    EmployeeRecords(
            EmployeeRepository employees,
            EmployeeVersionRepository versions,
            PostRepository posts,
            UnitNaming naming,
            UnitScopes scopes,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.employees = employees;
        this.versions = versions;
        this.posts = posts;
        this.naming = naming;
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The employee, also one who has left; empty for an unknown id and for people outside the reader's units. */
    public Optional<EmployeeRecord> find(EmployeeId id) {
        var scope = scopes.of(currentUser.require());
        var names = naming.now();
        return employees
                .shown(id.value())
                .map(shown -> record(shown, names))
                .filter(employee -> scope.includes(employee.unit().id()));
    }

    /** What happened to the employee, latest day first; empty where {@link #find} is. */
    public List<HistoryEntry> history(EmployeeId id) {
        if (find(id).isEmpty()) {
            return List.of();
        }
        var recorded = versions.recorded(id.value()).stream()
                .map(row -> row.version().recorded(row.by()))
                .toList();
        var names = naming.now();
        return new HistoryWords<EmployeeState>((before, after) -> difference(before, after, names))
                .tell(recorded, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private EmployeeRecord record(Shown row, Names names) {
        var id = new EmployeeId(row.id());
        var state = row.state().state();
        var counting = state.counting() == null ? null : state.counting().post();
        var entrusted = row.entrusted();
        return new EmployeeRecord(
                id,
                row.version(),
                state.identity().name(),
                state.identity().kind(),
                state.identity().nip(),
                state.identity().staffNumber(),
                state.rank(),
                row.email(),
                state.hiredOn(),
                state.active(),
                names.reference(state.counted().unit()),
                state.counted().position(),
                names.reference(state.own().unit()),
                state.own().position(),
                counting,
                posts(id, counting, names),
                entrusted == null ? null : names.reference(new UnitId(entrusted)));
    }

    private List<Post> posts(EmployeeId id, @Nullable Long counting, Names names) {
        return posts.of(id.value()).stream()
                .map(post -> post.shown(names.reference(post.unit()), counting))
                .toList();
    }

    private static List<FactChange> difference(EmployeeState before, EmployeeState after, Names names) {
        var changes = new ArrayList<FactChange>();
        var was = before.identity();
        var is = after.identity();
        words(changes, "NAME", was.name(), is.name());
        if (was.kind() != is.kind()) {
            changes.add(FactChange.coded("KIND", was.kind(), is.kind()));
        }
        words(changes, "NIP", was.nip(), is.nip());
        words(changes, "STAFF_NUMBER", was.staffNumber(), is.staffNumber());
        words(changes, "RANK", before.rank(), after.rank());
        words(
                changes,
                "UNIT",
                names.label(before.own().unit()),
                names.label(after.own().unit()));
        words(changes, "POSITION", before.own().position(), after.own().position());
        words(changes, "COUNTING", counted(before, names), counted(after, names));
        words(changes, "HIRED", day(before.hiredOn()), day(after.hiredOn()));
        if (before.active() != after.active()) {
            changes.add(FactChange.coded("ACTIVE", before.active(), after.active()));
        }
        return changes;
    }

    private static @Nullable String counted(EmployeeState state, Names names) {
        var counting = state.counting();
        return counting == null
                ? null
                : counting.place().position() + ", "
                        + names.label(counting.place().unit());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DayWords.of(day);
    }

    private static void words(List<FactChange> changes, String fact, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(FactChange.words(fact, before, after));
        }
    }
}
