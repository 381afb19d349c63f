package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.common.intake.Sha256;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.Criterion;
import id.netral.learning.path.LearningPathId;
import id.netral.people.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collection;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An {@link AssignmentOrder} as the columns of {@code assignment} keep it.
 *
 * @param unitId the plain case, kept as it always was: one unit of those in reach
 * @param audience the rule as text; null when {@code unitId} says it, or when everybody is meant
 * @param audienceHash of audience and scope: nobody asks the same twice
 * @param startsOn null: the day it was made
 */
@Embeddable
record AssignmentTerms(
        @Nullable Long moduleId,
        @Nullable Long pathId,
        @Nullable Long unitId,
        @Column(columnDefinition = "longtext") @Nullable String audience,
        @JdbcTypeCode(SqlTypes.CHAR) String audienceHash,
        boolean restricted,
        boolean mandatory,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueDays,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Recurrence.Kind recurrence,

        @Nullable Integer recursMonths,
        boolean againWhenChanged) {

    static AssignmentTerms of(AssignmentOrder order, Collection<UnitId> scope) {
        var unit = plainUnit(order.audience(), scope);
        var rule = unit == null && (!order.audience().equals(Audience.EVERYBODY) || !scope.isEmpty())
                ? order.audience().json()
                : null;
        var months = order.recurrence().months();
        return new AssignmentTerms(
                order.target() instanceof AssignmentTarget.OneModule(var module) ? module.value() : null,
                order.target() instanceof AssignmentTarget.Path(var path) ? path.value() : null,
                unit,
                rule,
                rule == null ? "" : hash(rule, scope),
                order.audience().restricted(),
                order.mandatory(),
                order.startsOn(),
                order.endsOn(),
                order.deadline().day(),
                order.deadline() instanceof Deadline.AfterDays(var days) ? days : null,
                order.recurrence().kind(),
                months == 0 ? null : months,
                order.recurrence().whenChanged());
    }

    private static @Nullable Long plainUnit(Audience audience, Collection<UnitId> scope) {
        return scope.isEmpty()
                        && audience.exclusions().isEmpty()
                        && audience.criteria().size() == 1
                        && audience.criteria().getFirst() instanceof Criterion.InUnit(var unit)
                ? unit.value()
                : null;
    }

    private static String hash(String audience, Collection<UnitId> scope) {
        var units = scope.stream().map(UnitId::value).sorted().toList();
        return Sha256.of(audience + units);
    }

    /** What the table's key tells targets apart by. */
    long targetKey() {
        return moduleId != null ? moduleId : pathId == null ? 0 : -pathId;
    }

    /** What the table's key tells plain units apart by. */
    long unitKey() {
        return unitId == null ? 0 : unitId;
    }

    /** The order again; what the columns cannot say is told. */
    AssignmentOrder order(LocalDate made, boolean earlierCounts) {
        return new AssignmentOrder(
                target(),
                meant(),
                startsOn == null ? made : startsOn,
                endsOn,
                Deadline.of(dueOn, dueDays),
                mandatory,
                earlierCounts,
                new Recurrence(recurrence, recursMonths == null ? 0 : recursMonths, againWhenChanged));
    }

    private AssignmentTarget target() {
        return moduleId == null
                ? new AssignmentTarget.Path(new LearningPathId(pathId == null ? 0 : pathId))
                : new AssignmentTarget.OneModule(new ModuleId(moduleId));
    }

    /** Whom it means. */
    Audience meant() {
        if (audience != null) {
            return Audience.parse(audience);
        }
        return unitId == null ? Audience.EVERYBODY : Audience.of(new UnitId(unitId));
    }
}
