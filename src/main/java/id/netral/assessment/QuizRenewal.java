package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/** Tells since when attempts count, where somebody who passed long ago is asked to pass anew. */
public interface QuizRenewal {

    /** Attempts handed in earlier are neither passes nor used up; empty when all count. */
    Optional<Instant> since(EmployeeId employee, ModuleVersionId version);
}
