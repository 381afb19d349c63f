package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.LikePattern;
import id.netral.common.Nip;
import id.netral.people.EmployeeRepository.Line;
import id.netral.people.EmployeeRepository.Listed;
import id.netral.security.CurrentUser;
import id.netral.security.account.AccountState;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR's list of active employees. An officer of a unit sees that unit and those below only, whatever the filter asks for. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
@Transactional(readOnly = true)
public class EmployeeList {

    private static final List<Long> NONE = List.of(-1L);

    private final EmployeeRepository employees;
    private final CurrentUser currentUser;
    private final UnitScopes scopes;
    private final Organisation organisation;

    EmployeeList(EmployeeRepository employees, CurrentUser currentUser, UnitScopes scopes, Organisation organisation) {
        this.employees = employees;
        this.currentUser = currentUser;
        this.scopes = scopes;
        this.organisation = organisation;
    }

    /** One page by name. */
    public List<EmployeeListing> page(EmployeeFilter filter, int offset, int limit) {
        var tree = organisation.today();
        return employees.page(by(filter), offset, limit).stream()
                .map(line -> listing(line, tree))
                .toList();
    }

    /** How many the filter lets through. */
    public int count(EmployeeFilter filter) {
        return employees.count(by(filter));
    }

    /** How many of these still wait for a first activation code. */
    public int countWithoutCode(EmployeeFilter filter) {
        return employees.countWaiting(by(filter));
    }

    /** Who of these still waits for a first activation code, by name. */
    public List<EmployeeId> withoutCode(EmployeeFilter filter) {
        return employees.waiting(by(filter)).stream().map(EmployeeId::new).toList();
    }

    /** Units to filter by: all of today, or only those the officer may see; with the path where a name is not the only one. */
    public List<UnitReference> units() {
        var tree = organisation.today();
        var scope = scope();
        return tree.all().stream()
                .filter(unit -> scope.includes(unit.id()))
                .map(unit -> new UnitReference(unit.id(), tree.label(unit.id())))
                .sorted(Comparator.comparing(UnitReference::name))
                .toList();
    }

    private Listed by(EmployeeFilter filter) {
        var text = filter.text().strip();
        var isNumber = !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == ' ' || c == '.');
        var scope = scope();
        var escaped = LikePattern.literal(text);
        return new Listed(
                filter.unit() == null,
                filter.unit() == null ? NONE : ids(organisation.today().below(filter.unit())),
                scope.all(),
                ids(scope.units()),
                isNumber || text.isEmpty() ? null : "%" + escaped + "%",
                isNumber ? text.replaceAll("[ .]", "") + "%" : null,
                escaped + "%");
    }

    private UnitScope scope() {
        return scopes.of(currentUser.require());
    }

    private static List<Long> ids(Collection<UnitId> units) {
        return units.isEmpty() ? NONE : units.stream().map(UnitId::value).toList();
    }

    private static EmployeeListing listing(Line line, UnitTree tree) {
        var state = line.state();
        return new EmployeeListing(
                new EmployeeId(line.id()),
                state.nip() == null ? null : new Nip(state.nip()),
                state.staffNumber(),
                state.name(),
                state.rankCode(),
                state.position(),
                tree.label(new UnitId(state.unitId())),
                line.email(),
                state(line.account(), line.codeIssued()));
    }

    private static EmployeeListing.State state(@Nullable AccountState account, boolean codeIssued) {
        return switch (account) {
            case null -> EmployeeListing.State.NONE;
            case ACTIVE -> EmployeeListing.State.ACTIVE;
            case DISABLED -> EmployeeListing.State.DISABLED;
            case INVITED -> codeIssued ? EmployeeListing.State.CODE_ISSUED : EmployeeListing.State.INVITED;
        };
    }
}
