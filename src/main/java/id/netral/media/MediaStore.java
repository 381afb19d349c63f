package id.netral.media;

import id.netral.common.RefusedException;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Keeps contents by their hash, each once. It asks nobody for permission: the modules that hold the hashes decide who may
 * see and hand in what, inside an already checked call.
 *
 * <p>A content stays while a column with a foreign key to {@code media_object} holds its hash, and for the grace period
 * after it was last handed in. The bytes come first and are announced in transactions of their own: should the caller's
 * fail, the clean-up knows of them. Only who handed in what joins the caller's transaction. Whoever hands in what comes
 * over a slow line does so outside a transaction, so that no connection is held meanwhile.
 */
@Service
public class MediaStore {

    private static final long SYSTEM = 0;

    private final MediaRows rows;
    private final MediaQuotas quotas;
    private final ByteStores stores;
    private final MediaProperties settings;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    MediaStore(
            MediaRows rows,
            MediaQuotas quotas,
            ByteStores stores,
            MediaProperties settings,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.rows = rows;
        this.quotas = quotas;
        this.stores = stores;
        this.settings = settings;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Takes a content in, from the stream and never as a whole in memory, and does not close the stream. Throws
     * {@link RefusedException} {@code media.*} when it is too large, is not what its name says, or no quota has room;
     * then nothing was kept.
     */
    public StoredMedium store(MediaUpload upload, InputStream bytes) {
        try (var spool = Spool.of(bytes, settings.maxFile().toBytes())) {
            var facts = ContentCheck.of(spool.file(), upload);
            var account = currentUser.find().map(SignedInUser::accountId).orElse(SYSTEM);
            quotas.require(upload.scope(), account, spool.hash(), spool.size());
            keep(spool, facts);
            rows.handedIn(upload, spool.hash(), account);
            record(upload, spool, account);
            return new StoredMedium(spool.hash(), spool.size(), facts.contentType(), facts.width(), facts.height());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a content handed in lately not even the row is touched, which the caller's own transaction may hold. */
    private void keep(Spool spool, ContentCheck.Facts facts) throws IOException {
        var hash = spool.hash();
        if (rows.isFresh(hash, settings.grace().dividedBy(2)) || rows.touch(hash)) {
            return;
        }
        rows.begin(hash, spool.size(), facts, stores.current().place());
        stores.current().put(hash, spool.file());
        rows.complete(hash);
    }

    /** Parts of packages and start-up content are told of as a whole by whoever stores them. */
    private void record(MediaUpload upload, Spool spool, long account) {
        if (account != SYSTEM && upload.trustedType() == null) {
            audit.record(
                    AuditAction.MEDIA_STORED,
                    upload.name(),
                    Map.of("sha256", spool.hash().hex(), "bytes", spool.size()));
        }
    }

    /** Largest file taken, in bytes. */
    public long maxBytes() {
        return settings.maxFile().toBytes();
    }

    /** What is known of a content, empty when it is not there. */
    public Optional<StoredMedium> find(MediaHash hash) {
        return rows.find(hash).map(MediaRows.Kept::medium);
    }

    /** What is known of contents, by hash; those not there are missing. */
    public Map<MediaHash, StoredMedium> find(Collection<MediaHash> hashes) {
        return hashes.isEmpty() ? Map.of() : rows.find(hashes);
    }

    /** The whole content; the caller closes it. Throws {@link NoSuchElementException} when it is not there. */
    public InputStream open(MediaHash hash) {
        return open(hash, 0, Long.MAX_VALUE);
    }

    /**
     * A part of a content, fetched as it is read; the caller closes it. Throws {@link NoSuchElementException} when the
     * content is not there.
     *
     * @param from first byte, from 0
     * @param length number of bytes, cut at the content's end
     */
    public InputStream open(MediaHash hash, long from, long length) {
        var kept = rows.find(hash).orElseThrow(() -> new NoSuchElementException("no content " + hash));
        var size = kept.medium().size();
        var start = Math.clamp(from, 0, size);
        try {
            return stores.at(kept.place()).open(hash, size, start, Math.clamp(length, 0, size - start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small content as a whole; for pictures and texts, not for videos. */
    public byte[] read(MediaHash hash) {
        try (var in = open(hash)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content no longer counts for the scope's quota; call it when its last use there goes. */
    public void release(MediaScope scope, MediaHash hash) {
        rows.released(scope, hash);
    }

    /** How full the scope's quota is. */
    public MediaUsage usage(MediaScope scope) {
        return quotas.of(scope);
    }

    /** How full the store is. */
    public MediaUsage usage() {
        return quotas.total();
    }
}
