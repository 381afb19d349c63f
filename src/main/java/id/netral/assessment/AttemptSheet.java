package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.util.List;

/** What an attempt is from its first moment on: whose it is and what was drawn. Never changes, so it may be kept. */
record AttemptSheet(AttemptId id, EmployeeId employee, ModuleVersionId version, List<DrawnItem> items) {

    /** The question at the 1-based position. */
    DrawnItem item(int position) {
        if (position < 1 || position > items.size()) {
            throw new NoSuchAttemptException();
        }
        return items.get(position - 1);
    }
}
