package id.netral.media;

import id.netral.common.Utc;
import id.netral.media.MediaProperties.Place;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes contents that nothing refers to any more. The database itself says what refers to them: every foreign key to
 * {@code media_object} that does not cascade; so no module can forget to tell, and a last moment's reference wins.
 */
@Component
class MediaCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(MediaCleanup.class);
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ByteStores stores;
    private final MediaProperties settings;
    private final AuditTrail audit;
    private final Clock clock;

    MediaCleanup(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ByteStores stores,
            MediaProperties settings,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.stores = stores;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    private record Unused(String sha256, long size, String keptIn) {}

    /** Removes what has been unused for the grace period; gives back how many contents went. */
    int run() {
        var before = Utc.of(clock.instant().minus(settings.grace()));
        var count = 0;
        var bytes = 0L;
        var after = "";
        for (var batch = unused(before, after); !batch.isEmpty(); batch = unused(before, after)) {
            for (var content : batch) {
                after = content.sha256();
                if (remove(content, before)) {
                    count++;
                    bytes += content.size();
                }
            }
        }
        if (count > 0) {
            audit.record(AuditAction.MEDIA_REMOVED, "", Map.of("count", count, "bytes", bytes));
            LOG.info("Removed {} unused contents of the media store, {} bytes", count, bytes);
        }
        return count;
    }

    /** Removes one content without a grace period, unless something refers to it. */
    void remove(MediaHash hash) {
        var before = Utc.of(clock.instant().plusSeconds(1));
        jdbc.sql("SELECT sha256, size, kept_in FROM media_object WHERE sha256 = ?")
                .param(hash.hex())
                .query(Unused.class)
                .optional()
                .ifPresent(content -> remove(content, before));
    }

    private List<Unused> unused(LocalDateTime before, String after) {
        return jdbc.sql("SELECT o.sha256, o.size, o.kept_in FROM media_object o WHERE o.touched_at < ? AND o.sha256 > ?"
                        + unreferenced() + " ORDER BY o.sha256 LIMIT " + BATCH)
                .params(before, after)
                .query(Unused.class)
                .list();
    }

    private String unreferenced() {
        return jdbc
                .sql("""
                    SELECT k.table_name, k.column_name FROM information_schema.key_column_usage k
                    JOIN information_schema.referential_constraints r
                      ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
                         AND r.table_name = k.table_name
                    WHERE k.constraint_schema = DATABASE() AND k.referenced_table_name = 'media_object'
                      AND r.delete_rule <> 'CASCADE'""")
                .query((row, number) -> " AND NOT EXISTS (SELECT 1 FROM `" + row.getString("table_name")
                        + "` r WHERE r.`" + row.getString("column_name") + "` = o.sha256)")
                .list()
                .stream()
                .collect(Collectors.joining());
    }

    private boolean remove(Unused content, LocalDateTime before) {
        try {
            if (!doom(content, before)) {
                return false;
            }
            transaction.executeWithoutResult(status -> erase(content, before));
            return true;
        } catch (DataIntegrityViolationException referredTo) {
            restore(content);
            return false;
        } catch (DataAccessException | UncheckedIOException failure) {
            LOG.warn("The content {} could not be removed; the next clean-up tries again", content.sha256(), failure);
            return false;
        }
    }

    /** Committed before the bytes go: should the end fail, whoever hands the content in again writes it anew. */
    private boolean doom(Unused content, LocalDateTime before) {
        return jdbc.sql("UPDATE media_object SET complete = FALSE WHERE sha256 = ? AND touched_at < ?")
                        .params(content.sha256(), before)
                        .update()
                > 0;
    }

    /** The row first: its lock keeps writers out until the bytes are gone, and a reference stops it all. */
    private void erase(Unused content, LocalDateTime before) {
        var gone = jdbc.sql("DELETE FROM media_object WHERE sha256 = ? AND NOT complete AND touched_at < ?")
                .params(content.sha256(), before)
                .update();
        if (gone == 0) {
            return; // handed in again since
        }
        try {
            stores.at(Place.valueOf(content.keptIn())).delete(new MediaHash(content.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore(Unused content) {
        jdbc.sql("UPDATE media_object SET complete = TRUE WHERE sha256 = ?")
                .param(content.sha256())
                .update();
    }
}
