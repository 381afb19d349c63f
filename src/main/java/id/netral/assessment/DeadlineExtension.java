package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the deadlines of attempts under way when more time is given; never to an earlier moment. */
@Component
class DeadlineExtension {

    private static final String OPEN =
            "SELECT id, employee_id, module_version_id, started_at, deadline_at FROM attempt WHERE open_key = 1 AND ";

    private final JdbcClient jdbc;
    private final AccommodationRepository accommodations;
    private final QuizRulesReader rules;

    DeadlineExtension(JdbcClient jdbc, AccommodationRepository accommodations, QuizRulesReader rules) {
        this.jdbc = jdbc;
        this.accommodations = accommodations;
        this.rules = rules;
    }

    private record Open(
            long id,
            EmployeeId employee,
            ModuleVersionId version,
            Instant startedAt,
            @Nullable Instant deadline) {}

    /** After the version's quiz got other rules. */
    void extend(ModuleVersionId version) {
        extend("module_version_id = ?", version.value());
    }

    /** After the person got extra time. */
    void extend(EmployeeId employee) {
        extend("employee_id = ?", employee.value());
    }

    private void extend(String which, long id) {
        jdbc.sql(OPEN + which + " FOR UPDATE")
                .param(id)
                .query((row, number) -> new Open(
                        row.getLong("id"),
                        new EmployeeId(row.getLong("employee_id")),
                        new ModuleVersionId(row.getLong("module_version_id")),
                        Utc.readExisting(row, "started_at"),
                        Utc.read(row, "deadline_at")))
                .list()
                .forEach(this::extend);
    }

    private void extend(Open attempt) {
        var now = rules.read(attempt.version());
        var until = attempt.deadline();
        if (now == null || until == null) {
            return; // who began without a deadline keeps being without one
        }
        var later = now.deadline(attempt.startedAt(), accommodations.extraPercent(attempt.employee()));
        if (later == null || later.isAfter(until)) {
            jdbc.sql("UPDATE attempt SET deadline_at = :deadline WHERE id = :id")
                    .param("deadline", later == null ? null : Utc.of(later))
                    .param("id", attempt.id())
                    .update();
        }
    }
}
