package id.netral.xapi;

import id.netral.common.Utc;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of statements, and of how the store was found last. */
@Component
class XapiOutbox {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private volatile @Nullable XapiSecret secret;

    XapiOutbox(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** A statement to be sent. */
    record Waiting(String id, String statement) {}

    /** Keeps the statement, in the caller's transaction; one that is there already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(XapiStatement statement) {
        jdbc.sql("""
                        INSERT INTO xapi_statement (id, verb, statement, state, created_at)
                        VALUES (:id, :verb, :statement, 'WAITING', :now)
                        ON DUPLICATE KEY UPDATE id = id""")
                .param("id", statement.id().toString())
                .param("verb", statement.verb().name())
                .param("statement", statement.json())
                .param("now", Utc.of(clock.instant()))
                .update();
    }

    /** The installation's secret, made when first asked for. */
    XapiSecret secret() {
        var known = secret;
        if (known == null) {
            known = new XapiSecret(jdbc.sql("SELECT secret FROM xapi_standing")
                    .query(String.class)
                    .optional()
                    .orElseGet(this::made));
            secret = known;
        }
        return known;
    }

    /** Kept whatever becomes of the caller's transaction: what was named with it once must be named so for ever. */
    private String made() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Objects.requireNonNull(apart.execute(status -> {
            jdbc.sql("INSERT IGNORE INTO xapi_standing (id, secret) VALUES (1, ?)")
                    .param(HexFormat.of().formatHex(bytes))
                    .update();
            // a locking read: the row may be another node's, younger than this transaction's view
            return jdbc.sql("SELECT secret FROM xapi_standing FOR UPDATE")
                    .query(String.class)
                    .single();
        }));
    }

    /** Oldest first. */
    List<Waiting> waiting(int limit) {
        return jdbc.sql("SELECT id, statement FROM xapi_statement WHERE state = 'WAITING' ORDER BY number LIMIT ?")
                .param(limit)
                .query((row, number) -> new Waiting(row.getString("id"), row.getString("statement")))
                .list();
    }

    /** The store has them. */
    @Transactional
    public void done(Collection<String> ids) {
        settle(ids, "DONE", null);
    }

    /** The store will never take it. */
    @Transactional
    public void refused(String id, String reply) {
        settle(List.of(id), "REFUSED", reply);
    }

    private void settle(Collection<String> ids, String state, @Nullable String reply) {
        jdbc.sql("""
                        UPDATE xapi_statement SET state = :state, settled_at = :now, tries = tries + 1, reply = :reply
                        WHERE id IN (:ids) AND state = 'WAITING'""")
                .param("state", state)
                .param("now", Utc.of(clock.instant()))
                .param("reply", reply)
                .param("ids", ids)
                .update();
        jdbc.sql("""
                        UPDATE xapi_standing SET failures = 0, rest_until = NULL, problem = NULL, reply = NULL,
                            worked_at = :now""").param("now", Utc.of(clock.instant())).update();
    }

    /** Failures in a row so far, and until when the store is left alone. */
    record Standing(int failures, @Nullable Instant restUntil) {}

    Standing standing() {
        return jdbc.sql("SELECT failures, rest_until FROM xapi_standing")
                .query((row, number) -> new Standing(row.getInt("failures"), Utc.read(row, "rest_until")))
                .optional()
                .orElse(new Standing(0, null));
    }

    /** The store cannot be used until then. */
    @Transactional
    public void away(Collection<String> tried, Instant until, String problem, @Nullable String reply) {
        jdbc.sql("UPDATE xapi_statement SET tries = tries + 1 WHERE id IN (:ids)")
                .param("ids", tried)
                .update();
        jdbc.sql("""
                        UPDATE xapi_standing SET failures = failures + 1, rest_until = :until, problem = :problem,
                            reply = :reply""")
                .param("until", Utc.of(until))
                .param("problem", problem)
                .param("reply", reply)
                .update();
    }

    /** Forgets what was sent before the moment, some thousand rows at a time. */
    @Transactional
    public void forgetDone(Instant before) {
        jdbc.sql("DELETE FROM xapi_statement WHERE state = 'DONE' AND settled_at < ? LIMIT 5000")
                .param(Utc.of(before))
                .update();
    }
}
