package id.netral.xapi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the outbox. Rows come into being by {@link OutgoingStatementRepository#addUnlessKnown}; whole batches go
 * from state to state.
 */
@Entity
@Table(name = "xapi_statement")
@SuppressWarnings("UnusedVariable") // read by queries
class OutgoingStatement {

    /** Order of sending. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    /** The statement's own. */
    @Column(name = "id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String statementId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private XapiVerb verb;

    @Column(columnDefinition = "mediumtext")
    private String statement;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private XapiState state;

    private Instant createdAt;
    private @Nullable Instant settledAt;
    private int tries;

    /** What the store said when it refused. */
    private @Nullable String reply;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    OutgoingStatement() {}
}
