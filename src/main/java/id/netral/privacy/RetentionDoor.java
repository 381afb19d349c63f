package id.netral.privacy;

import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which rows of the audit trail and the download log go or lose something: what is older than a moment, for
 * the time of one erasure. The database refuses all other changes; see {@code docs/decisions/0020-rows-that-stay.md}.
 *
 * <p>Plain SQL: the triggers that guard the rows read a variable of the connection.
 */
@Repository
class RetentionDoor {

    private final JdbcClient jdbc;

    RetentionDoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the erasure, in the caller's transaction, take away what is older than the moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(LocalDateTime before, Runnable erasure) {
        jdbc.sql("SET @netral_retention = ?").param(before.toString()).update();
        try {
            erasure.run();
        } finally {
            jdbc.sql("SET @netral_retention = NULL").update();
        }
    }
}
