package id.netral.reminder;

import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail is for.
 *
 * @param address as the roster has it, null without one
 */
record Recipient(EmployeeId id, String name, @Nullable String address) {

    /** The address, empty when there is none a mail could be sent to. */
    Optional<EmailAddress> email() {
        try {
            return Optional.ofNullable(address).map(EmailAddress::new);
        } catch (RefusedException unusable) {
            return Optional.empty();
        }
    }
}
