package id.netral.security;

import java.time.LocalDateTime;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which rows of the audit trail go, when they have been kept long enough; called inside an already
 * checked call.
 *
 * <p>By SQL: the trigger that guards the rows reads a variable of the connection.
 */
@Service
public class AuditErasure {

    private final JdbcClient jdbc;

    AuditErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Erases those of the rows that are older, in the caller's transaction; the database refuses all others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<Long> ids, LocalDateTime before) {
        jdbc.sql("SET @netral_erase_before = ?").param(before.toString()).update();
        try {
            jdbc.sql("DELETE FROM audit_entry WHERE id IN (:ids)")
                    .param("ids", ids)
                    .update();
        } finally {
            jdbc.sql("SET @netral_erase_before = NULL").update();
        }
    }
}
