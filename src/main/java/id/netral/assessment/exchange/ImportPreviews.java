package id.netral.assessment.exchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Dry runs waiting for a decision: one for each person, for half an hour after the last look at it. */
@Component
class ImportPreviews {

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 20;

    private final Cache<AccountId, KeptImport> previews =
            Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(MOST).build();

    void keep(KeptImport preview) {
        previews.put(preview.owner(), preview);
    }

    /** The person's own dry run; throws {@code exchange.preview.gone} for another's, an older or a forgotten one. */
    KeptImport require(ImportId id, AccountId owner) {
        var kept = previews.getIfPresent(owner);
        if (kept == null || !kept.preview().id().equals(id)) {
            throw new RefusedException("exchange.preview.gone");
        }
        return kept;
    }

    void forget(KeptImport preview) {
        previews.asMap().remove(preview.owner(), preview);
    }
}
