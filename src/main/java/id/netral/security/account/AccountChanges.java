package id.netral.security.account;

import id.netral.security.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which accounts' access changed since this node started: a lookup in memory for every request, one small query every few
 * seconds for all of them, so that every node's sessions follow a change made on any node.
 */
@Component
public class AccountChanges {

    private static final Logger LOG = LoggerFactory.getLogger(AccountChanges.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    /** A change is seen when it is committed, later than the instant it carries. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final Clock clock;
    private final Map<Long, AccessChange> changes = new ConcurrentHashMap<>();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant askedAt = Instant.EPOCH;
    private volatile Instant since;

    AccountChanges(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** The last change of the account, empty when there was none that an open session could have missed. */
    public Optional<AccessChange> of(AccountId account) {
        if (Duration.between(askedAt, clock.instant()).compareTo(INTERVAL) >= 0 && asking.tryLock()) {
            try {
                ask();
            } finally {
                asking.unlock();
            }
        }
        return Optional.ofNullable(changes.get(account.value()));
    }

    /** Makes this node ask again once the running transaction is committed. */
    void afterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            askedAt = Instant.EPOCH;
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                askedAt = Instant.EPOCH;
            }
        });
    }

    private void ask() {
        var now = clock.instant();
        askedAt = now;
        try {
            accounts.changedSince(since.minus(OVERLAP)).forEach(change -> changes.put(change.account(), change));
            since = now;
        } catch (DataAccessResourceFailureException | TransientDataAccessResourceException away) {
            LOG.debug("The database is away; sessions stay as they are known", away);
        } catch (DataAccessException failure) {
            LOG.warn("Changed accounts could not be read", failure);
        }
    }
}
