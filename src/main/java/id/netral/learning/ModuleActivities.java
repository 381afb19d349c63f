package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import java.util.List;

/** Offered by modules above this one: what else belongs to a module. */
public interface ModuleActivities {

    /** The activities of the module as the employee stands with them, in their order. */
    List<ModuleActivity> of(EmployeeId employee, ModuleId module);
}
