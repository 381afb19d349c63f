package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt is from its first moment on: whose it is and what was drawn. Never changes, so it may be kept.
 *
 * @param deadline as fixed at the start; a later one may have been granted since, never an earlier one
 */
record AttemptSheet(
        AttemptId id,
        EmployeeId employee,
        ModuleVersionId version,
        AttemptPurpose purpose,
        @Nullable Instant deadline,
        List<DrawnItem> items) {

    /** The question at the 1-based position. */
    DrawnItem item(int position) {
        if (position < 1 || position > items.size()) {
            throw new NoSuchAttemptException();
        }
        return items.get(position - 1);
    }

    /** Of the points by position, those that count towards the score. */
    List<BigDecimal> counting(Map<Integer, BigDecimal> points) {
        return points.entrySet().stream()
                .filter(each -> item(each.getKey()).graded())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The revisions drawn, by position. */
    List<Long> revisions() {
        return items.stream().map(DrawnItem::revision).toList();
    }
}
