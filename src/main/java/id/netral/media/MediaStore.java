package id.netral.media;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps contents by their hash, each once. It asks nobody for permission: the modules that hold the hashes decide who may
 * see and hand in what, inside an already checked call.
 *
 * <p>A content stays while a column with a foreign key to {@code media_object} holds its hash, and for the grace period
 * after it was last handed in. The bytes come first, outside any transaction, so that no connection is held while a line or
 * an object store is slow; then the rows that name them. Should these fail, the clean-up knows of the bytes. What is for
 * something that is only just made is {@linkplain #bring brought} first and {@linkplain #handIn handed in} with the rows.
 */
@Service
public class MediaStore {

    private static final long SYSTEM = 0;

    private final MediaRegister register;
    private final MediaQuotas quotas;
    private final ByteStores stores;
    private final MediaProperties settings;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    MediaStore(
            MediaRegister register,
            MediaQuotas quotas,
            ByteStores stores,
            MediaProperties settings,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.register = register;
        this.quotas = quotas;
        this.stores = stores;
        this.settings = settings;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Takes a content in, from the stream and never as a whole in memory, and does not close the stream. Throws
     * {@link RefusedException} {@code media.*} when it is too large, is not what its name says, or no quota has room;
     * then nothing was kept. Throws {@link IllegalStateException} within a transaction.
     */
    public StoredMedium store(MediaUpload upload, InputStream bytes) {
        var medium = bring(upload, bytes);
        handedIn(upload, medium, account());
        return medium;
    }

    /**
     * Takes the bytes in as {@link #store} does, with its refusals, for something that is yet to be made: they count for
     * nobody and go after the grace period unless they are {@linkplain #handIn handed in}.
     */
    public StoredMedium bring(MediaUpload upload, InputStream bytes) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the bytes of " + upload.name() + " must come before the transaction");
        }
        try (var spool = Spool.of(bytes, settings.maxFile().toBytes())) {
            var facts = ContentCheck.of(spool.file(), upload);
            quotas.require(upload.scope(), account(), spool.hash(), spool.size());
            keep(spool, facts);
            return new StoredMedium(spool.hash(), spool.size(), facts.contentType(), facts.width(), facts.height());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets what was brought count for a scope, in the caller's transaction. Throws {@link RefusedException} {@code
     * media.quota.*} when all of it together has no room there.
     */
    public void handIn(MediaScope scope, Map<MediaUpload, StoredMedium> contents) {
        var account = account();
        var before = quotas.standing(scope, account);
        contents.forEach((upload, medium) -> handedIn(upload.within(scope), medium, account));
        quotas.requireRoom(before, quotas.standing(scope, account));
    }

    private long account() {
        return currentUser.find().map(SignedInUser::accountId).orElse(SYSTEM);
    }

    private void handedIn(MediaUpload upload, StoredMedium medium, long account) {
        register.handedIn(upload, medium.hash(), account);
        record(upload, medium, account);
    }

    /** Of a content handed in lately not even the row is touched, which the caller's own transaction may hold. */
    private void keep(Spool spool, ContentCheck.Facts facts) throws IOException {
        var hash = spool.hash();
        if (register.isFresh(hash, settings.grace().dividedBy(2)) || register.touch(hash)) {
            return;
        }
        register.begin(hash, spool.size(), facts, stores.current().place());
        stores.current().put(hash, spool.file());
        register.complete(hash);
    }

    /** Parts of packages and start-up content are told of as a whole by whoever stores them. */
    private void record(MediaUpload upload, StoredMedium medium, long account) {
        if (account != SYSTEM && upload.trustedType() == null) {
            audit.record(
                    AuditAction.MEDIA_STORED,
                    upload.name(),
                    Map.of("sha256", medium.hash().hex(), "bytes", medium.size()));
        }
    }

    /** Largest file taken, in bytes. */
    public long maxBytes() {
        return settings.maxFile().toBytes();
    }

    /** What is known of a content, empty when it is not there. */
    public Optional<StoredMedium> find(MediaHash hash) {
        return register.find(hash).map(MediaObjectRepository.Kept::medium);
    }

    /** What is known of contents, by hash; those not there are missing. */
    public Map<MediaHash, StoredMedium> find(Collection<MediaHash> hashes) {
        return hashes.isEmpty() ? Map.of() : register.find(hashes);
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
        var kept = register.find(hash).orElseThrow(() -> new NoSuchElementException("no content " + hash));
        var size = kept.size();
        var start = Math.clamp(from, 0, size);
        try {
            return stores.at(kept.keptIn()).open(hash, size, start, Math.clamp(length, 0, size - start));
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
        register.released(scope, hash);
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
