package id.netral.media;

import id.netral.common.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Counts what is stored against the limits. People who hand in at the same moment may go slightly above. */
@Component
class MediaQuotas {

    private static final Logger LOG = LoggerFactory.getLogger(MediaQuotas.class);

    private final JdbcClient jdbc;
    private final MediaProperties settings;

    MediaQuotas(JdbcClient jdbc, MediaProperties settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    MediaUsage total() {
        return usage(settings.quotaTotal(), jdbc.sql("SELECT COALESCE(SUM(size), 0) FROM media_object"));
    }

    MediaUsage of(MediaScope scope) {
        return usage(settings.quotaModule(), jdbc.sql("""
                        SELECT COALESCE(SUM(size), 0) FROM media_object
                        WHERE sha256 IN (SELECT sha256 FROM media_upload WHERE scope_kind = ? AND scope_id = ?)""").params(scope.kind(), scope.id()));
    }

    MediaUsage of(long account) {
        return usage(settings.quotaUploader(), jdbc.sql("""
                        SELECT COALESCE(SUM(size), 0) FROM media_object
                        WHERE sha256 IN (SELECT sha256 FROM media_upload WHERE account_id = ?)""").param(account));
    }

    /**
     * Refuses what does not fit: {@code media.quota.total}, {@code media.quota.module}, {@code media.quota.uploader}, each
     * with the limit in megabytes.
     *
     * @param account 0 for the system, which has no limit of its own
     */
    void require(MediaScope scope, long account, MediaHash hash, long size) {
        if (!counted("scope_kind = ? AND scope_id = ?", hash, scope.kind(), scope.id())) {
            require(of(scope), size, "media.quota.module");
        }
        if (account != 0 && !counted("account_id = ?", hash, account)) {
            require(of(account), size, "media.quota.uploader");
        }
        if (!stored(hash)) {
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

    private boolean stored(MediaHash hash) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM media_object WHERE sha256 = ?)")
                .param(hash.hex())
                .query(Boolean.class)
                .single();
    }

    private boolean counted(String whose, MediaHash hash, Object... arguments) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM media_upload WHERE sha256 = ? AND " + whose + ")")
                .param(hash.hex())
                .params(arguments)
                .query(Boolean.class)
                .single();
    }

    private static MediaUsage usage(DataSize limit, JdbcClient.StatementSpec sum) {
        return new MediaUsage(sum.query(Long.class).single(), limit.toBytes());
    }
}
