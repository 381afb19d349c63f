package id.netral.media;

import id.netral.common.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Counts what is stored against the limits. People who hand in at the same moment may go slightly above. */
@Component
class MediaQuotas {

    private static final Logger LOG = LoggerFactory.getLogger(MediaQuotas.class);

    private final MediaObjectRepository contents;
    private final MediaUploadRepository uploads;
    private final MediaProperties settings;

    MediaQuotas(MediaObjectRepository contents, MediaUploadRepository uploads, MediaProperties settings) {
        this.contents = contents;
        this.uploads = uploads;
        this.settings = settings;
    }

    MediaUsage total() {
        return usage(settings.quotaTotal(), contents.bytes());
    }

    MediaUsage of(MediaScope scope) {
        return usage(settings.quotaModule(), contents.bytesOf(scope.kind(), scope.id()));
    }

    MediaUsage of(long account) {
        return usage(settings.quotaUploader(), contents.bytesOf(account));
    }

    /**
     * Refuses what does not fit: {@code media.quota.total}, {@code media.quota.module}, {@code media.quota.uploader}, each
     * with the limit in megabytes.
     *
     * @param account 0 for the system, which has no limit of its own
     */
    void require(MediaScope scope, long account, MediaHash hash, long size) {
        if (!uploads.isOf(scope.kind(), scope.id(), hash.hex())) {
            require(of(scope), size, "media.quota.module");
        }
        if (account != 0 && !uploads.isOf(account, hash.hex())) {
            require(of(account), size, "media.quota.uploader");
        }
        if (!contents.isKnown(hash.hex())) {
            var total = total();
            require(total, size, "media.quota.total");
            if (new MediaUsage(total.used() + size, total.limit()).nearlyFull()) {
                LOG.warn("The media store is {} % full", total.percent());
            }
        }
    }

    /** How much a scope and an uploader have; the system has no limit of its own. */
    record Standing(MediaUsage scope, @Nullable MediaUsage uploader) {}

    Standing standing(MediaScope scope, long account) {
        return new Standing(of(scope), account == 0 ? null : of(account));
    }

    /** Refuses, as {@link #require} does, what has come since and does not fit. */
    void requireRoom(Standing before, Standing after) {
        requireRoom(before.scope(), after.scope(), "media.quota.module");
        if (before.uploader() != null && after.uploader() != null) {
            requireRoom(before.uploader(), after.uploader(), "media.quota.uploader");
        }
    }

    private static void requireRoom(MediaUsage before, MediaUsage after, String refusal) {
        if (after.used() > before.used()) {
            require(after, 0, refusal);
        }
    }

    private static void require(MediaUsage usage, long size, String refusal) {
        if (!usage.fits(size)) {
            throw new RefusedException(refusal, DataSize.ofBytes(usage.limit()).toMegabytes());
        }
    }

    private static MediaUsage usage(DataSize limit, long bytes) {
        return new MediaUsage(bytes, limit.toBytes());
    }
}
