package id.netral.authoring.packs;

import id.netral.authoring.packs.PackArrival.State;
import id.netral.common.Utc;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Rows of packs that came, within the caller's transaction. */
@Component
class PackArrivalStore {

    /** Below what the database takes in one statement. */
    private static final int PART = 4 * 1024 * 1024;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    PackArrivalStore(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Notes a pack that was published at once. */
    void published(SignedPack pack) {
        var id = insert(pack);
        decide(id, State.PUBLISHED);
    }

    /** Keeps a pack until somebody decides. */
    void waiting(SignedPack pack, byte[] zip) {
        var id = insert(pack);
        for (var part = 0; part * PART < zip.length; part++) {
            var bytes = Arrays.copyOfRange(zip, part * PART, Math.min(zip.length, (part + 1) * PART));
            jdbc.sql("INSERT INTO pack_arrival_part (arrival_id, part, content) VALUES (?, ?, ?)")
                    .params(id, part, bytes)
                    .update();
        }
    }

    private long insert(SignedPack pack) {
        var key = new GeneratedKeyHolder();
        var user = currentUser.require();
        jdbc.sql("""
                        INSERT INTO pack_arrival (slug, title, origin, origin_version, sha256, fingerprint, state,
                            received_by, received_name, received_at)
                        VALUES (:slug, :title, :origin, :version, :sha256, :fingerprint, 'WAITING', :by, :name, :now)""")
                .param("slug", pack.manifest().slug())
                .param("title", pack.manifest().title())
                .param("origin", pack.manifest().origin())
                .param("version", pack.manifest().version())
                .param("sha256", pack.manifest().sha256())
                .param("fingerprint", pack.key().fingerprint())
                .param("by", account(user))
                .param("name", user.displayName())
                .param("now", Utc.of(clock.instant()))
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** False when it does not wait any more; of two who decide at once the second waits for the first. */
    boolean decide(long id, State state) {
        var user = currentUser.require();
        var changed = jdbc.sql("""
                        UPDATE pack_arrival SET state = :state, decided_by = :by, decided_name = :name, decided_at = :now
                        WHERE id = :id AND state = 'WAITING'""")
                .param("state", state.name())
                .param("by", account(user))
                .param("name", user.displayName())
                .param("now", Utc.of(clock.instant()))
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM pack_arrival_part WHERE arrival_id = ?").param(id).update();
        return changed > 0;
    }

    /** The zip of a pack that waits, empty when it does not. */
    Optional<byte[]> zip(long id) {
        var zip = new ByteArrayOutputStream();
        jdbc.sql("SELECT content FROM pack_arrival_part WHERE arrival_id = ? ORDER BY part")
                .param(id)
                .query(row -> {
                    zip.writeBytes(row.getBytes("content"));
                });
        return zip.size() == 0 ? Optional.empty() : Optional.of(zip.toByteArray());
    }

    Optional<PackArrival> find(long id) {
        return jdbc.sql("SELECT * FROM pack_arrival WHERE id = ?")
                .param(id)
                .query(this::arrival)
                .optional();
    }

    List<PackArrival> page(int offset, int limit) {
        return jdbc.sql("""
                        SELECT * FROM pack_arrival ORDER BY state = 'WAITING' DESC, id DESC
                        LIMIT :limit OFFSET :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(this::arrival)
                .list();
    }

    int count() {
        return jdbc.sql("SELECT COUNT(*) FROM pack_arrival")
                .query(Integer.class)
                .single();
    }

    private PackArrival arrival(ResultSet row, int number) throws SQLException {
        var receivedBy = row.getLong("received_by");
        var own = !row.wasNull()
                && currentUser
                        .find()
                        .filter(user -> user.accountId() == receivedBy)
                        .isPresent();
        return new PackArrival(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("origin"),
                row.getInt("origin_version"),
                row.getString("fingerprint"),
                State.valueOf(row.getString("state")),
                row.getString("received_name"),
                Utc.readExisting(row, "received_at"),
                own,
                row.getString("decided_name"),
                Utc.read(row, "decided_at"));
    }

    /** The command line has no account. */
    private static @Nullable Long account(SignedInUser user) {
        return user.accountId() == 0 ? null : user.accountId();
    }
}
