package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.learning.ModuleActivities;
import id.netral.learning.ModuleActivity;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a module's packages on its page. */
@Component
class PackageActivities implements ModuleActivities {

    private final ScormRows packages;
    private final AttemptRows attempts;

    PackageActivities(ScormRows packages, AttemptRows attempts) {
        this.packages = packages;
        this.attempts = attempts;
    }

    @Override
    public List<ModuleActivity> of(EmployeeId employee, ModuleId module) {
        return packages.offered(module).stream()
                .map(one -> new ModuleActivity(
                        one.title(), "paket/" + one.id(), ScormLearning.done(one, attempts.of(one.id(), employee))))
                .toList();
    }
}
