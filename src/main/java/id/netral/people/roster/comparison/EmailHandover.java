package id.netral.people.roster.comparison;

import id.netral.people.roster.file.RosterRow;
import id.netral.people.roster.file.RowSpool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * E-mail addresses that change hands within one roster: whoever has one may lose it to another when the same file gives the
 * first a new address, which may in turn come from a third. A ring is fine; a chain that ends with somebody who keeps the
 * address is not.
 */
final class EmailHandover {

    private final RosterTables tables;
    private final Map<String, String> ownerByEmail = new HashMap<>();
    private final Map<String, String> newEmailByOwner = new HashMap<>();

    EmailHandover(RosterTables tables, RowSpool<RosterRow> rows) {
        this.tables = tables;
        rows.forEachBatch(batch -> ownerByEmail.putAll(contested(batch)));
        var owners = new HashSet<>(ownerByEmail.values());
        if (!owners.isEmpty()) {
            rows.iterator().forEachRemaining(row -> {
                var email = row.email();
                if (email != null && owners.contains(row.nip().value())) {
                    newEmailByOwner.put(row.nip().value(), email.value());
                }
            });
        }
    }

    private Map<String, String> contested(Iterable<RosterRow> batch) {
        var claims = new HashMap<String, String>();
        batch.forEach(row -> Optional.ofNullable(row.email())
                .ifPresent(email -> claims.put(email.value(), row.nip().value())));
        var owners = tables.emailOwners(claims.keySet());
        owners.entrySet().removeIf(owner -> owner.getValue().equals(claims.get(owner.getKey())));
        return owners;
    }

    /** The number of whoever has the address and is not the one who claims it; empty text for an account without one. */
    Optional<String> owner(String email) {
        return Optional.ofNullable(ownerByEmail.get(email));
    }

    /** Whether the file takes the address from its owner by giving him or her another. */
    boolean isGivenUp(String email) {
        Set<String> asked = new HashSet<>();
        var wanted = email;
        while (asked.add(wanted)) {
            var owner = ownerByEmail.get(wanted);
            if (owner == null) {
                return true; // free, or the owner's own
            }
            var next = newEmailByOwner.get(owner);
            if (next == null || next.equals(wanted)) {
                return false;
            }
            wanted = next;
        }
        return true;
    }
}
