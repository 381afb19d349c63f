package id.netral.reporting.completion;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.reporting.CompletionState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person and one module.
 *
 * @param nip null for somebody without one, and for a reader who is not HR
 * @param moduleTitle title of the module's version published last
 * @param version number of the version finished, else of the version begun, null when nothing is begun
 * @param startedOn day in the agency's zone
 * @param completedOn day in the agency's zone
 * @param score percent of the completion that counts
 * @param jp hours of learning earned
 * @param dueOn last day of the strictest duty that asks for the module
 * @param late finished after that day, or not finished although it has passed
 */
public record CompletionRow(
        EmployeeId employee,
        @Nullable Nip nip,
        String name,
        @Nullable String rankCode,
        @Nullable String position,
        String unit,
        ModuleId module,
        String moduleTitle,
        @Nullable Integer version,
        CompletionState state,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable BigDecimal score,
        @Nullable BigDecimal jp,
        @Nullable LocalDate dueOn,
        boolean late) {}
