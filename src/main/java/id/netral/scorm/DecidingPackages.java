package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.learning.CompletedBy;
import id.netral.learning.PackageRules;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the ledger where an approved package has a say. */
@Component
class DecidingPackages implements PackageRules {

    private final PackageRepository packages;
    private final AttemptRepository attempts;

    DecidingPackages(PackageRepository packages, AttemptRepository attempts) {
        this.packages = packages;
        this.attempts = attempts;
    }

    @Override
    public CompletedBy of(ModuleId module) {
        return packages.deciding(module.value())
                .map(one -> one.shown().counts())
                .orElse(CompletedBy.QUIZ);
    }

    @Override
    public boolean done(EmployeeId employee, ModuleId module, Instant since) {
        return packages.deciding(module.value())
                .map(StoredPackage::shown)
                .filter(one -> new PackageStanding(one, now(one, employee), since).done())
                .isPresent();
    }

    private List<ScormAttempt> now(ScormPackage one, EmployeeId employee) {
        return attempts.now(one.id().value(), employee.value()).stream()
                .map(StoredAttempt::shown)
                .toList();
    }
}
