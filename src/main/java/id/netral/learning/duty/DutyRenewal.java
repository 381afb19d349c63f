package id.netral.learning.duty;

import id.netral.assessment.QuizRenewal;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A duty of a later cycle wants a completion of its own. */
@Component
class DutyRenewal implements QuizRenewal {

    private final DutyRepository duties;

    DutyRenewal(DutyRepository duties) {
        this.duties = duties;
    }

    @Override
    public Optional<Instant> since(EmployeeId employee, ModuleVersionId version) {
        return duties.askedAnew(employee.value(), version.value()).flatMap(DutyEntity::countsFrom);
    }
}
