package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import java.time.Instant;

/** Offered by the module above that takes in packages of other makers: where they have a say in completions. */
public interface PackageRules {

    /** What completes the module; {@link CompletedBy#QUIZ} where no approved package says otherwise. */
    CompletedBy of(ModuleId module);

    /**
     * Whether the person has done the package that counts, as it stands at this very moment.
     *
     * @param since what was told last before it does not count
     */
    boolean done(EmployeeId employee, ModuleId module, Instant since);
}
