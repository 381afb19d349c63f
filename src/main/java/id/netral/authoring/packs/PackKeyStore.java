package id.netral.authoring.packs;

import id.netral.common.Utc;
import id.netral.security.SignedInUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own key pair, and the keys let in. */
@Component
class PackKeyStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PackKeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The own pair, made when there is none; of two nodes that make one at once, one wins. */
    SigningKey own() {
        return jdbc.sql("SELECT secret, shown FROM pack_signing_key")
                .query(PackKeyStore::pair)
                .optional()
                .orElseGet(this::made);
    }

    private SigningKey made() {
        var pair = SigningKey.generate();
        jdbc.sql("INSERT IGNORE INTO pack_signing_key (id, secret, shown, made_at) VALUES (1, ?, ?, ?)")
                .params(pair.secret().getEncoded(), pair.shown().key().getEncoded(), Utc.of(clock.instant()))
                .update();
        // a locking read: the row may be another node's, younger than this transaction's view
        return jdbc.sql("SELECT secret, shown FROM pack_signing_key FOR UPDATE")
                .query(PackKeyStore::pair)
                .single();
    }

    private static SigningKey pair(ResultSet row, int number) throws SQLException {
        return SigningKey.of(row.getBytes("secret"), row.getBytes("shown"));
    }

    SignatureState state(AgencyKey key) {
        if (own().shown().fingerprint().equals(key.fingerprint())) {
            return SignatureState.OWN;
        }
        var known = jdbc.sql("SELECT COUNT(*) FROM pack_trusted_key WHERE fingerprint = ?")
                .param(key.fingerprint())
                .query(Integer.class)
                .single();
        return known > 0 ? SignatureState.TRUSTED : SignatureState.UNKNOWN_KEY;
    }

    /** Whether the key was let in by this very person. */
    boolean isLetInBy(String fingerprint, SignedInUser user) {
        return jdbc.sql("SELECT COUNT(*) FROM pack_trusted_key WHERE fingerprint = ? AND added_by_account = ?")
                        .params(fingerprint, user.accountId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<TrustedKey> trusted() {
        return jdbc.sql("SELECT * FROM pack_trusted_key ORDER BY name, fingerprint")
                .query((row, number) -> new TrustedKey(
                        row.getString("fingerprint"),
                        row.getString("name"),
                        row.getString("added_by"),
                        Utc.readExisting(row, "added_at")))
                .list();
    }

    /** False when the key was there already. */
    boolean add(AgencyKey key, String name, SignedInUser by) {
        return jdbc.sql("""
                        INSERT IGNORE INTO pack_trusted_key (fingerprint, name, shown, added_by, added_by_account, added_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                        .params(key.fingerprint(), name, key.key().getEncoded(), by.displayName())
                        .param(by.accountId() == 0 ? null : by.accountId())
                        .param(Utc.of(clock.instant()))
                        .update()
                > 0;
    }

    boolean remove(String fingerprint) {
        return jdbc.sql("DELETE FROM pack_trusted_key WHERE fingerprint = ?")
                        .param(fingerprint)
                        .update()
                > 0;
    }
}
