package id.netral.reporting;

import id.netral.people.Organisation;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.people.UnitScopes;
import id.netral.people.UnitTree;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the signed-in reader may read, and of which moment; every report asks here, whatever its filter says. */
@Component
public class ReportAccess {

    private final UnitScopes scopes;
    private final Organisation organisation;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    ReportAccess(
            UnitScopes scopes, Organisation organisation, CurrentUser currentUser, Clock clock, ZoneId agencyZone) {
        this.scopes = scopes;
        this.organisation = organisation;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The moment asked for, now for null. */
    public ReportMoment moment(@Nullable Instant asOf) {
        return ReportMoment.of(asOf, clock, zone);
    }

    /** All units the reader may see. */
    public ReportUnits all() {
        var scope = scopes.of(currentUser.require());
        return scope.all() ? ReportUnits.ALL : new ReportUnits(scope.units());
    }

    /** Of these, the unit and those below it in the tree of that moment; all of them for null. */
    public ReportUnits units(@Nullable UnitId unit, ReportMoment moment) {
        return unit == null ? all() : all().within(tree(moment).below(unit));
    }

    /** The tree of the moment's day, as the moment knew it. */
    public UnitTree tree(ReportMoment moment) {
        return organisation.asOf(moment.at());
    }

    /** The tops of what the reader may see, by name; empty for the whole agency. */
    public List<Unit> tops() {
        var mine = all().ids();
        if (mine == null) {
            return List.of();
        }
        return organisation.today().all().stream()
                .filter(unit -> mine.contains(unit.id()))
                .filter(unit -> unit.parent() == null || !mine.contains(unit.parent()))
                .toList();
    }

    /** Today's units the reader may choose from, by their path. */
    public List<UnitReference> choices() {
        var mine = all().ids();
        var tree = organisation.today();
        return tree.all().stream()
                .map(Unit::id)
                .filter(id -> mine == null || mine.contains(id))
                .map(id -> new UnitReference(id, tree.pathName(id)))
                .sorted(Comparator.comparing(UnitReference::name))
                .toList();
    }

    /** Whether numbers that disclose birth dates may be shown; leaders see names. */
    public boolean readsNips() {
        var user = currentUser.require();
        return user.has(Role.SDM) || user.has(Role.ADMIN) || user.has(Role.SDM_OPD);
    }
}
