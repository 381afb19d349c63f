package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.learning.CompletedBy;
import id.netral.learning.PackageRules;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells the ledger where an approved package has a say. */
@Component
class DecidingPackages implements PackageRules {

    private final PackageRepository packages;
    private final AttemptRows attempts;

    DecidingPackages(PackageRepository packages, AttemptRows attempts) {
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
                .filter(one -> new PackageStanding(one, attempts.ofNow(one.id(), employee), since).done())
                .isPresent();
    }
}
