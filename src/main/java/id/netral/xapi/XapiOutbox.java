package id.netral.xapi;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
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

    private final OutgoingStatementRepository statements;
    private final XapiStandingRepository standing;
    private final TransactionTemplate apart;
    private final Clock clock;
    private volatile @Nullable XapiSecret secret;

    XapiOutbox(
            OutgoingStatementRepository statements,
            XapiStandingRepository standing,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.statements = statements;
        this.standing = standing;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** A statement to be sent. */
    record Waiting(String id, String statement) {}

    /** Keeps the statement, in the caller's transaction; one that is there already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(XapiStatement statement) {
        statements.addUnlessKnown(
                statement.id().toString(), statement.verb().name(), statement.json(), clock.instant());
    }

    /** The installation's secret, made when first asked for. */
    XapiSecret secret() {
        var known = secret;
        if (known == null) {
            known = new XapiSecret(standing.secret().orElseGet(this::made));
            secret = known;
        }
        return known;
    }

    /** Kept whatever becomes of the caller's transaction: what was named with it once must be named so for ever. */
    private String made() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Objects.requireNonNull(apart.execute(status -> {
            standing.keepUnlessKnown(HexFormat.of().formatHex(bytes));
            return standing.keptSecret();
        }));
    }

    /** Oldest first. */
    List<Waiting> waiting(int limit) {
        return statements.waiting(Limit.of(limit));
    }

    /** The store has them. */
    @Transactional
    public void done(Collection<String> ids) {
        settle(ids, XapiState.DONE, null);
    }

    /** The store will never take it. */
    @Transactional
    public void refused(String id, String reply) {
        settle(List.of(id), XapiState.REFUSED, reply);
    }

    private void settle(Collection<String> ids, XapiState state, @Nullable String reply) {
        var now = clock.instant();
        statements.settle(ids, state, reply, now);
        standing.lock().ifPresent(found -> found.worked(now));
    }

    /** Failures in a row so far. */
    int failures() {
        return standing.find().map(XapiStanding::failures).orElse(0);
    }

    /** Until when the store is left alone, empty when it is not. */
    Optional<Instant> restUntil() {
        return standing.find().map(XapiStanding::restUntil);
    }

    /** The store cannot be used until then. */
    @Transactional
    public void away(Collection<String> tried, Instant until, String problem, @Nullable String reply) {
        statements.tried(tried);
        standing.lock().ifPresent(found -> found.away(until, problem, reply));
    }

    /** Forgets what was sent before the moment, some thousand rows at a time. */
    @Transactional
    public void forgetDone(Instant before) {
        statements.forgetDone(before);
    }
}
