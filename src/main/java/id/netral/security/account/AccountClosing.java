package id.netral.security.account;

import id.netral.common.EmployeeId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;

/**
 * Closes the accounts of people who leave, and opens those of people who come back, in a few statements per thousand.
 * Administrators are left as they are: whoever sends a roster shall not be able to take a server away from those who look
 * after it.
 */
@Component
class AccountClosing {

    private static final int CHUNK = 1_000;

    private final AccountRepository accounts;
    private final RememberedDeviceRepository devices;
    private final AccountChanges changes;
    private final Clock clock;

    AccountClosing(
            AccountRepository accounts, RememberedDeviceRepository devices, AccountChanges changes, Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.changes = changes;
        this.clock = clock;
    }

    /** Names of administrators whose accounts were left open. */
    List<String> close(Collection<EmployeeId> employees) {
        var now = clock.instant();
        var kept = new ArrayList<String>();
        inChunks(employees, chunk -> {
            accounts.close(chunk, now);
            devices.forgetDisabled(chunk);
            kept.addAll(accounts.openAdministrators(chunk));
        });
        return kept;
    }

    void reopen(Collection<EmployeeId> employees) {
        var now = clock.instant();
        inChunks(employees, chunk -> accounts.reopen(chunk, now));
    }

    private void inChunks(Collection<EmployeeId> employees, Consumer<List<Long>> act) {
        employees.stream()
                .map(EmployeeId::value)
                .gather(Gatherers.windowFixed(CHUNK))
                .forEach(act);
        if (!employees.isEmpty()) {
            changes.afterCommit();
        }
    }
}
