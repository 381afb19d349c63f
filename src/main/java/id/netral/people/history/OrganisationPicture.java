package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.people.EmployeeRepository;
import id.netral.people.FactChange;
import id.netral.people.HistoryEntry;
import id.netral.people.HistoryWords;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitNaming;
import id.netral.people.UnitNaming.Names;
import id.netral.people.UnitScope;
import id.netral.people.UnitScopes;
import id.netral.people.UnitState;
import id.netral.people.UnitTree;
import id.netral.people.UnitVersionRepository;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units of a day with their heads and people, and what happened to each; within the reader's units only. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
public class OrganisationPicture {

    private final UnitVersionRepository unitVersions;
    private final EmployeeVersionRepository employeeVersions;
    private final EmployeeRepository employees;
    private final UnitVersions units;
    private final UnitNaming naming;
    private final UnitScopes scopes;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    OrganisationPicture(
            UnitVersionRepository unitVersions,
            EmployeeVersionRepository employeeVersions,
            EmployeeRepository employees,
            UnitVersions units,
            UnitNaming naming,
            UnitScopes scopes,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.unitVersions = unitVersions;
        this.employeeVersions = employeeVersions;
        this.employees = employees;
        this.units = units;
        this.naming = naming;
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Today in the agency's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** All units of a day that the reader may see, by name, as they are known or planned now. */
    public List<UnitLine> on(LocalDate day) {
        var plan = units.plan();
        var states = plan.on(day);
        var tree = plan.tree(day);
        var scope = scopes.of(currentUser.require());
        var people = people(day);
        var heads = heads();
        return tree.all().stream()
                .filter(unit -> scope.includes(unit.id()))
                .map(unit -> line(unit, tree, scope, Objects.requireNonNull(states.get(unit.id())), people, heads))
                .toList();
    }

    /** What happened to a unit and what is planned for it, latest day first; nothing for a unit the reader may not see. */
    public List<HistoryEntry> history(UnitId unit) {
        if (!scopes.of(currentUser.require()).includes(unit)) {
            return List.of();
        }
        var recorded = unitVersions.recorded(unit.value()).stream()
                .map(row -> row.version().recorded(row.by()))
                .toList();
        var names = naming.now();
        var heads = heads();
        return new HistoryWords<UnitState>((before, after) -> difference(before, after, names, heads))
                .tell(recorded, today());
    }

    private static UnitLine line(
            Unit unit,
            UnitTree tree,
            UnitScope scope,
            UnitState state,
            Map<UnitId, Integer> people,
            Map<EmployeeId, String> heads) {
        var head = state.head();
        var parent = unit.parent() != null
                        && scope.includes(unit.parent())
                        && tree.find(unit.parent()).isPresent()
                ? unit.parent()
                : null;
        return new UnitLine(
                unit.id(),
                parent,
                unit.name(),
                tree.pathName(unit.id()),
                state.code(),
                unit.opd(),
                head == null ? null : heads.get(head.employee()),
                head == null ? null : head.as(),
                people.getOrDefault(unit.id(), 0),
                tree.below(unit.id()).stream()
                        .mapToInt(below -> people.getOrDefault(below, 0))
                        .sum());
    }

    private Map<UnitId, Integer> people(LocalDate day) {
        return employeeVersions.sizes(day).stream()
                .collect(Collectors.toMap(size -> new UnitId(size.unit()), size -> Math.toIntExact(size.people())));
    }

    private Map<EmployeeId, String> heads() {
        return employees.heads().stream()
                .collect(Collectors.toMap(head -> new EmployeeId(head.id()), EmployeeRepository.Name::name));
    }

    private static List<FactChange> difference(
            UnitState before, UnitState after, Names names, Map<EmployeeId, String> heads) {
        var changes = new ArrayList<FactChange>();
        words(changes, "UNIT_NAME", before.name(), after.name());
        words(changes, "CODE", before.code(), after.code());
        words(changes, "PARENT", names.labelOrNull(before.parent()), names.labelOrNull(after.parent()));
        if (before.opd() != after.opd()) {
            changes.add(FactChange.coded("OPD", before.opd(), after.opd()));
        }
        words(changes, "HEAD", head(before, heads), head(after, heads));
        if (!before.ended() && after.ended()) {
            var fact = after.mergedInto() == null ? "ENDED" : "MERGED";
            changes.add(FactChange.words(fact, null, names.labelOrNull(after.mergedInto())));
        }
        return changes;
    }

    private static @Nullable String head(UnitState state, Map<EmployeeId, String> heads) {
        var head = state.head();
        if (head == null) {
            return null;
        }
        var name = heads.getOrDefault(head.employee(), "?");
        return switch (head.as()) {
            case DEFINITIF -> name;
            case PLT -> name + " (Plt.)";
            case PLH -> name + " (Plh.)";
        };
    }

    private static void words(List<FactChange> changes, String fact, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(FactChange.words(fact, before, after));
        }
    }
}
