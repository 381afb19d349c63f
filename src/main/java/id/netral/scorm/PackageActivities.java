package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.learning.ModuleActivities;
import id.netral.learning.ModuleActivity;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a module's packages on its page. */
@Component
class PackageActivities implements ModuleActivities {

    private final PackageRepository packages;
    private final AttemptRepository attempts;

    PackageActivities(PackageRepository packages, AttemptRepository attempts) {
        this.packages = packages;
        this.attempts = attempts;
    }

    @Override
    public List<ModuleActivity> of(EmployeeId employee, ModuleId module) {
        return packages.offered(module.value()).stream()
                .map(StoredPackage::shown)
                .map(one -> new ModuleActivity(one.title(), "paket/" + one.id(), one.counts(), done(one, employee)))
                .toList();
    }

    private boolean done(ScormPackage one, EmployeeId employee) {
        return new PackageStanding(one, attempts.of(one.id(), employee), Instant.EPOCH).done();
    }
}
