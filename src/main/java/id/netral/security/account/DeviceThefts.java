package id.netral.security.account;

import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a remembered device's cookie turns out to have been copied: whoever used the copy has a session by
 * then, so every session of the account ends.
 */
@Component
class DeviceThefts {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceThefts.class);

    private final AccountRepository accounts;
    private final KnownDevices devices;
    private final AccountChanges changes;
    private final AuditTrail audit;
    private final Clock clock;

    DeviceThefts(
            AccountRepository accounts, KnownDevices devices, AccountChanges changes, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends the account's sessions and makes its devices strangers; audited. */
    @Transactional
    void seen(long id) {
        accounts.findById(id).ifPresent(account -> {
            account.signOutEverywhere(clock.instant());
            devices.forgetAll(account.id());
            audit.record(
                    AuditAction.REMEMBERED_DEVICE_STOLEN,
                    account.id(),
                    account.displayName(),
                    account.displayName(),
                    Map.of());
            changes.afterCommit();
            LOG.warn("An outdated token of account {} was presented; its sessions and devices are ended", id);
        });
    }
}
