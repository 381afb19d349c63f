package id.netral.learning.duty;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.learning.audience.AssignmentReach;
import id.netral.learning.path.LearningPath;
import id.netral.learning.path.LearningPaths;
import id.netral.people.Organisation;
import id.netral.people.UnitReference;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in user can ask, and of which units. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
@Transactional(readOnly = true)
public class AssignmentOptions {

    private final Catalog catalog;
    private final LearningPaths paths;
    private final AssignmentReach reach;
    private final Organisation organisation;

    AssignmentOptions(Catalog catalog, LearningPaths paths, AssignmentReach reach, Organisation organisation) {
        this.catalog = catalog;
        this.paths = paths;
        this.reach = reach;
        this.organisation = organisation;
    }

    /** All modules by title. */
    public List<ModuleReference> modules() {
        return catalog.modules();
    }

    /** All paths in use by title. */
    public List<LearningPath> paths() {
        return paths.all();
    }

    /** What the module's author would have one know; empty for a module without a word, and for one not on offer. */
    public ModuleHint hint(ModuleId module) {
        return hint(List.of(module));
    }

    /** What the authors of the path and of its modules would have one know. */
    public ModuleHint hint(LearningPath path) {
        return new ModuleHint(
                hint(path.modules()).before(),
                path.terms().audience().isEmpty() ? null : path.terms().audience());
    }

    private ModuleHint hint(List<ModuleId> modules) {
        var titles = catalog.allModules().stream()
                .collect(Collectors.toMap(ModuleReference::slug, Function.identity(), (one, same) -> one));
        var asked = catalog.current().stream()
                .filter(version -> modules.contains(version.module()))
                .toList();
        var before = asked.stream()
                .flatMap(version -> version.prerequisites().stream())
                .distinct()
                .flatMap(slug -> Stream.ofNullable(titles.get(slug)))
                .filter(module -> !modules.contains(module.id()))
                .map(ModuleReference::title)
                .toList();
        return new ModuleHint(before, asked.isEmpty() ? null : asked.getFirst().audience());
    }

    /** The units in reach, named by their path from the top, in its order. */
    public List<UnitReference> units() {
        var units = reach.units();
        var tree = organisation.today();
        return tree.all().stream()
                .filter(unit -> units == null || units.contains(unit.id()))
                .map(unit -> new UnitReference(unit.id(), tree.pathName(unit.id())))
                .sorted(Comparator.comparing(UnitReference::name))
                .toList();
    }

    /** Whether the whole agency is in reach. */
    public boolean wholeAgency() {
        return reach.units() == null;
    }
}
