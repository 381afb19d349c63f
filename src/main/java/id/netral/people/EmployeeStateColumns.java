package id.netral.people;

import id.netral.people.EmployeeState.CountingPost;
import id.netral.people.EmployeeState.Identity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An {@link EmployeeState} as the columns of {@code employee} and {@code employee_version} keep it.
 *
 * @param position that of the post that counts, as {@code unitId}
 * @param postId the post that counts, null when it is the own one
 * @param baseUnitId unit of the own post while another counts
 */
@Embeddable
public record EmployeeStateColumns(
        @JdbcTypeCode(SqlTypes.CHAR) @Nullable String nip,
        @Nullable String staffNumber,
        String name,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        EmployeeKind kind,

        @Nullable String rankCode,
        @Nullable String position,
        long unitId,
        @Nullable Long postId,
        @Nullable Long baseUnitId,
        @Nullable String basePosition,
        boolean active,
        @Nullable LocalDate hiredOn) {

    public static EmployeeStateColumns of(EmployeeState state) {
        var counting = state.counting();
        return new EmployeeStateColumns(
                state.identity().nip(),
                state.identity().staffNumber(),
                state.identity().name(),
                state.identity().kind(),
                state.rank(),
                state.counted().position(),
                state.counted().unit().value(),
                counting == null ? null : counting.post(),
                counting == null ? null : state.own().unit().value(),
                counting == null ? null : state.own().position(),
                state.active(),
                state.hiredOn());
    }

    public EmployeeState state() {
        var counted = new Place(new UnitId(unitId), position);
        var own = postId == null || baseUnitId == null ? counted : new Place(new UnitId(baseUnitId), basePosition);
        return new EmployeeState(
                new Identity(name, kind, nip, staffNumber),
                rankCode,
                own,
                postId == null ? null : new CountingPost(postId, counted),
                active,
                hiredOn);
    }
}
