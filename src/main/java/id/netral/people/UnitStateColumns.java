package id.netral.people;

import id.netral.common.EmployeeId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A {@link UnitState} as the columns of {@code unit} and {@code unit_version} keep it, but for its end. */
@Embeddable
record UnitStateColumns(
        String name,
        @Nullable String code,
        @Nullable Long parentId,
        boolean opd,
        @Nullable Long headEmployeeId,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        HeadAs headAs,

        @Nullable Long mergedIntoId) {

    static UnitStateColumns of(UnitState state) {
        var head = state.head();
        return new UnitStateColumns(
                state.name(),
                state.code(),
                value(state.parent()),
                state.opd(),
                head == null ? null : head.employee().value(),
                head == null ? null : head.as(),
                value(state.mergedInto()));
    }

    UnitState state(boolean ended) {
        return new UnitState(name, code, unit(parentId), opd, head(), ended, unit(mergedIntoId));
    }

    private @Nullable Head head() {
        var as = Optional.ofNullable(headAs).orElse(HeadAs.DEFINITIF);
        return headEmployeeId == null ? null : new Head(new EmployeeId(headEmployeeId), as);
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
