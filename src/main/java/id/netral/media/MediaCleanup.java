package id.netral.media;

import id.netral.media.MediaObjectRepository.Unused;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes contents that nothing refers to any more. The database itself says what refers to them: every foreign key to
 * {@code media_object} that does not cascade; so no module can forget to tell, and a last moment's reference wins.
 */
@Component
class MediaCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(MediaCleanup.class);

    private final UnreferencedMedia unreferenced;
    private final MediaObjectRepository contents;
    private final TransactionTemplate transaction;
    private final ByteStores stores;
    private final MediaProperties settings;
    private final AuditTrail audit;
    private final Clock clock;

    MediaCleanup(
            UnreferencedMedia unreferenced,
            MediaObjectRepository contents,
            TransactionTemplate transaction,
            ByteStores stores,
            MediaProperties settings,
            AuditTrail audit,
            Clock clock) {
        this.unreferenced = unreferenced;
        this.contents = contents;
        this.transaction = transaction;
        this.stores = stores;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Removes what has been unused for the grace period; gives back how many contents went. */
    int run() {
        var before = clock.instant().minus(settings.grace());
        var count = 0;
        var bytes = 0L;
        var after = "";
        for (var batch = unreferenced.batch(before, after);
                !batch.isEmpty();
                batch = unreferenced.batch(before, after)) {
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
        var before = clock.instant().plusSeconds(1);
        contents.unused(hash.hex()).ifPresent(content -> remove(content, before));
    }

    private boolean remove(Unused content, Instant before) {
        try {
            if (!doom(content, before)) {
                return false;
            }
            transaction.executeWithoutResult(status -> erase(content, before));
            return true;
        } catch (DataIntegrityViolationException referredTo) {
            restore(content);
            return false;
        } catch (DataAccessException | TransactionException | UncheckedIOException failure) {
            LOG.warn("The content {} could not be removed; the next clean-up tries again", content.sha256(), failure);
            return false;
        }
    }

    /** Committed before the bytes go: should the end fail, whoever hands the content in again writes it anew. */
    private boolean doom(Unused content, Instant before) {
        return Objects.requireNonNull(transaction.execute(status -> contents.doom(content.sha256(), before))) > 0;
    }

    /** The row first: its lock keeps writers out until the bytes are gone, and a reference stops it all. */
    private void erase(Unused content, Instant before) {
        if (contents.remove(content.sha256(), before) == 0) {
            return; // handed in again since
        }
        try {
            stores.at(content.keptIn()).delete(new MediaHash(content.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore(Unused content) {
        transaction.executeWithoutResult(status -> contents.finish(content.sha256()));
    }
}
