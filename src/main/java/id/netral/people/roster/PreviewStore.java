package id.netral.people.roster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dry runs waiting for a decision: one for each person, for half an hour after the last look at it. */
@Component
class PreviewStore {

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 50;

    private final Cache<AccountId, KeptPreview> previews = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumSize(MOST)
            .scheduler(Scheduler.systemScheduler())
            .evictionListener(PreviewStore::evicted)
            .build();

    void keep(KeptPreview preview) {
        var earlier = previews.asMap().put(preview.roster().owner(), preview);
        if (earlier != null) {
            earlier.closeAllBut(preview);
        }
    }

    /** The person's own dry run; throws {@code roster.preview.gone} for another's, an older or a forgotten one. */
    KeptPreview require(PreviewId id, AccountId owner) {
        var preview = previews.getIfPresent(owner);
        if (preview == null || !preview.result().id().equals(id)) {
            throw new RefusedException("roster.preview.gone");
        }
        return preview;
    }

    void forget(KeptPreview preview) {
        previews.asMap().remove(preview.roster().owner(), preview);
        preview.close();
    }

    @PreDestroy
    void forgetAll() {
        previews.asMap().values().forEach(KeptPreview::close);
        previews.invalidateAll();
    }

    private static void evicted(@Nullable AccountId owner, @Nullable KeptPreview preview, RemovalCause cause) {
        if (preview != null) {
            preview.close();
        }
    }
}
