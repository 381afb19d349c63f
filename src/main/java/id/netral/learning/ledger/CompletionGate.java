package id.netral.learning.ledger;

import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.learning.PackageRules;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Judges whether a quiz completes its module, or a package has to be done as well. */
@Component
class CompletionGate {

    private final ObjectProvider<PackageRules> rules;
    private final CountingRows counting;

    CompletionGate(ObjectProvider<PackageRules> rules, CountingRows counting) {
        this.rules = rules;
        this.counting = counting;
    }

    /**
     * Whether a quiz passed in this transaction completes the module. Where both count, whoever ends the package at the
     * same moment is judged before or after, so that the later of the two sees the other.
     */
    boolean openToQuiz(EmployeeId employee, ModuleVersion version) {
        var module = version.module();
        var packages = rules.getIfAvailable();
        if (packages == null) {
            return true;
        }
        return switch (packages.of(module)) {
            case QUIZ -> true;
            case PACKAGE -> false;
            case BOTH -> {
                counting.hold(employee, module);
                yield packages.done(
                        employee, module, counting.since(employee, version.id()).orElse(Instant.EPOCH));
            }
        };
    }
}
