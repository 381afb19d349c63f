package id.netral.learning.ui.assignment;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.learning.duty.ModuleHint;
import id.netral.learning.path.LearningPath;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What there is to choose from.
 *
 * @param moduleHints what is to be known of a module before it is asked
 * @param pathHints the same of a path
 * @param units those in the person's reach
 * @param agency whether these are all of the agency
 */
record AssignmentChoices(
        List<ModuleReference> modules,
        List<LearningPath> paths,
        Function<ModuleId, ModuleHint> moduleHints,
        Function<LearningPath, ModuleHint> pathHints,
        List<UnitReference> units,
        boolean agency,
        LocalDate today) {

    Map<UnitId, String> unitNames() {
        return units.stream().collect(Collectors.toMap(UnitReference::id, UnitReference::name, (one, same) -> one));
    }
}
