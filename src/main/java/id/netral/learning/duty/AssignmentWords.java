package id.netral.learning.duty;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.Criterion;
import id.netral.learning.path.LearningPath;
import id.netral.learning.path.LearningPaths;
import id.netral.people.EmployeeDirectory;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names what assignments ask of whom, and says so in the audit trail. */
@Component
class AssignmentWords {

    private final LearningPaths paths;
    private final Catalog catalog;
    private final EmployeeDirectory employees;
    private final AuditTrail audit;

    AssignmentWords(LearningPaths paths, Catalog catalog, EmployeeDirectory employees, AuditTrail audit) {
        this.paths = paths;
        this.catalog = catalog;
        this.employees = employees;
        this.audit = audit;
    }

    /** Title of the module or path, empty for an unknown one. */
    Optional<String> title(AssignmentTarget target) {
        return switch (target) {
            case AssignmentTarget.OneModule(var module) ->
                catalog.allModules().stream()
                        .filter(known -> known.id().equals(module))
                        .map(ModuleReference::title)
                        .findFirst();
            case AssignmentTarget.Path(var path) -> paths.find(path).map(LearningPath::title);
        };
    }

    boolean knows(Collection<UnitId> units) {
        return unitNames().keySet().containsAll(units);
    }

    void record(String act, String title, AssignmentOrder order) {
        var due = order.deadline().day();
        audit.record(
                AuditAction.ASSIGNMENT_CHANGED,
                title,
                Map.of("act", act, "unit", whom(order.audience()), "dueOn", due == null ? "none" : due.toString()));
    }

    /** The plain cases in words, others as the rule is kept; a rule names no person. */
    private String whom(Audience audience) {
        if (audience.equals(Audience.EVERYBODY)) {
            return "all";
        }
        return audience.exclusions().isEmpty()
                        && audience.criteria().size() == 1
                        && audience.criteria().getFirst() instanceof Criterion.InUnit(var unit)
                ? unitNames().getOrDefault(unit, "?")
                : audience.json();
    }

    private Map<UnitId, String> unitNames() {
        return employees.units().stream().collect(Collectors.toMap(UnitReference::id, UnitReference::name));
    }
}
