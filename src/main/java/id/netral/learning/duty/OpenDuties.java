package id.netral.learning.duty;

import id.netral.common.EmployeeId;
import id.netral.learning.OwnRecords;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of people at present: duties that nobody has been released from. */
@Service
@Transactional(readOnly = true)
class OpenDuties {

    private final DutyRepository duties;

    OpenDuties(DutyRepository duties) {
        this.duties = duties;
    }

    /** The employee's, fulfilled ones included, oldest first; for the employee and for HR. */
    @PreAuthorize("hasAnyRole('SDM', 'ADMIN') or " + OwnRecords.RULE)
    List<OpenDuty> of(EmployeeId employee) {
        return duties.open(employee.value()).stream()
                .map(row -> ((DutyEntity) row[0]).open((Boolean) row[1]))
                .toList();
    }
}
