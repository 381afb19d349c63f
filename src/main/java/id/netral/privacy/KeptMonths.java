package id.netral.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** For how many months a kind of data is kept; a kind that nobody has decided on has no row. */
@Entity
@Table(name = "retention")
@SuppressWarnings("UnusedVariable") // read by queries
class KeptMonths {

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RetentionKind kind;

    private int months;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    KeptMonths() {}
}
