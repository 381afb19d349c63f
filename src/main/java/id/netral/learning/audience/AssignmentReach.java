package id.netral.learning.audience;

import id.netral.common.RefusedException;
import id.netral.people.Organisation;
import id.netral.people.UnitId;
import id.netral.people.UnitScope;
import id.netral.people.UnitScopes;
import id.netral.security.CurrentUser;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the signed-in user's assignments reach: HR's over the whole agency, an officer's over the own units. */
@Component
public class AssignmentReach {

    private final CurrentUser currentUser;
    private final UnitScopes scopes;
    private final Organisation organisation;

    AssignmentReach(CurrentUser currentUser, UnitScopes scopes, Organisation organisation) {
        this.currentUser = currentUser;
        this.scopes = scopes;
        this.organisation = organisation;
    }

    /** The units in reach, null for all of the agency. */
    @Nullable
    public Collection<UnitId> units() {
        var scope = scope();
        return scope.all() ? null : scope.units();
    }

    /**
     * The topmost units in reach; none for the whole agency. Throws {@link RefusedException} {@code assignment.no-scope}
     * for an officer who has no unit.
     */
    public List<UnitId> roots() {
        var scope = scope();
        if (scope.all()) {
            return List.of();
        }
        if (scope.units().isEmpty()) {
            throw new RefusedException("assignment.no-scope");
        }
        var tree = organisation.today();
        return scope.units().stream()
                .filter(unit -> tree.find(unit)
                        .map(found -> found.parent() == null || !scope.includes(found.parent()))
                        .orElse(true))
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    /**
     * Throws {@link RefusedException} {@code audience.unit-outside} when a unit is out of reach and
     * {@code audience.restricted} when an officer asks by people's declarations.
     */
    public void check(Audience audience) {
        var scope = scope();
        if (!audience.units().stream().allMatch(scope::includes)) {
            throw new RefusedException("audience.unit-outside");
        }
        if (!scope.all() && audience.restricted()) {
            throw new RefusedException("audience.restricted");
        }
    }

    private UnitScope scope() {
        return scopes.of(currentUser.require());
    }
}
