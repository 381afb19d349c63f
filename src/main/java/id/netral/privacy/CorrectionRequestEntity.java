package id.netral.privacy;

import id.netral.common.EmployeeId;
import id.netral.privacy.CorrectionRequest.State;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's word that something about them is wrong; HR answers by one statement that asks for its scope as well. */
@Entity
@Table(name = "correction_request")
@SqlResultSetMapping(
        name = CorrectionRequestEntity.LISTED,
        entities = @EntityResult(entityClass = CorrectionRequestEntity.class),
        columns = {@ColumnResult(name = "person"), @ColumnResult(name = "unit")})
class CorrectionRequestEntity {

    /** A request with the names of the person and of their unit. */
    static final String LISTED = "listedCorrectionRequest";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long employeeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CorrectionField field;

    private String shown;
    private String wanted;
    private String note;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.OPEN;

    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable String answeredBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    CorrectionRequestEntity() {}

    /** An open request; shown is what stood there. */
    CorrectionRequestEntity(
            EmployeeId employee, CorrectionField field, String shown, String wanted, String note, Instant now) {
        this.employeeId = employee.value();
        this.field = field;
        this.shown = shown;
        this.wanted = wanted;
        this.note = note;
        this.requestedAt = now;
    }

    CorrectionRequest told(String person, String unit) {
        return new CorrectionRequest(
                id,
                new EmployeeId(employeeId),
                person,
                unit,
                field,
                shown,
                wanted,
                note,
                requestedAt,
                state,
                answer,
                answeredAt);
    }
}
