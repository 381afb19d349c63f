package id.netral.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what was drawn for an attempt. Kept in memory, which is safe on any number of nodes because it never changes; it
 * leaves a single statement for saving an answer.
 */
@Component
class AttemptSheets {

    private static final int KEPT = 10_000;

    private final JdbcClient jdbc;
    private final Cache<AttemptId, AttemptSheet> kept = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    AttemptSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The employee's own attempt; throws {@link NoSuchAttemptException} for any other. */
    AttemptSheet own(EmployeeId employee, AttemptId attempt) {
        return find(attempt)
                .filter(sheet -> sheet.employee().equals(employee))
                .orElseThrow(NoSuchAttemptException::new);
    }

    /** Anybody's attempt, for what the system does by itself. */
    Optional<AttemptSheet> find(AttemptId attempt) {
        // nobody waits for somebody else's reading: whoever waits may hold the connection the other one needs
        var sheet = kept.getIfPresent(attempt);
        if (sheet == null) {
            sheet = load(attempt);
            if (sheet != null) {
                kept.put(attempt, sheet);
            }
        }
        return Optional.ofNullable(sheet);
    }

    /** The attempt first: once it is there its items are too, so half an attempt is never kept. */
    private @Nullable AttemptSheet load(AttemptId attempt) {
        return jdbc.sql("SELECT employee_id, module_version_id, purpose, deadline_at FROM attempt WHERE id = ?")
                .param(attempt.value())
                .query((row, n) -> new Head(
                        new EmployeeId(row.getLong("employee_id")),
                        new ModuleVersionId(row.getLong("module_version_id")),
                        AttemptPurpose.valueOf(row.getString("purpose")),
                        Utc.read(row, "deadline_at")))
                .optional()
                .map(head -> head.sheet(attempt, items(attempt)))
                .orElse(null);
    }

    private record Head(
            EmployeeId employee,
            ModuleVersionId version,
            AttemptPurpose purpose,
            @Nullable Instant deadline) {

        AttemptSheet sheet(AttemptId attempt, List<DrawnItem> items) {
            return new AttemptSheet(attempt, employee, version, purpose, deadline, items);
        }
    }

    private List<DrawnItem> items(AttemptId attempt) {
        return jdbc.sql("""
            SELECT position, question_revision_id, option_order, graded FROM attempt_item
            WHERE attempt_id = ? ORDER BY position""")
                .param(attempt.value())
                .query((row, n) -> new DrawnItem(
                        row.getInt(1), row.getLong(2), OptionOrder.parse(row.getString(3)), row.getBoolean(4)))
                .list();
    }
}
