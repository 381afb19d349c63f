package id.netral.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A law, regulation, decision or circular. Rows come by {@link InstrumentRepository#put}, whole files at a time. */
@Entity
@Immutable
@Table(name = "legal_instrument")
class InstrumentEntity {

    @Id
    private String id;

    private String name;
    private String title;
    private @Nullable LocalDate inForceFrom;
    private @Nullable LocalDate inForceTo;

    /** The instrument in its place. */
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String replacedBy;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SuppressWarnings("UnusedVariable") // read by queries
    private Confidence confidence;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    InstrumentEntity() {}

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    /** First day in force, unknown when null. */
    @Nullable
    LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Last day in force. */
    @Nullable
    LocalDate inForceTo() {
        return inForceTo;
    }
}
