package id.netral.authoring.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.authoring.importing.common.ImportedFile;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files waiting for a decision: one for each person, for half an hour after the last look at it, and not too much in all. */
@Component
class KeptImports {

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST_KILOBYTES = 200 * 1024;
    private static final int LESSON_KILOBYTES = 50;

    private final Cache<AccountId, ImportPreview> previews = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(MOST_KILOBYTES)
            .weigher((AccountId owner, ImportPreview preview) -> kilobytes(preview.file()))
            .build();

    private static int kilobytes(ImportedFile file) {
        var bytes = file.media().values().stream()
                .mapToLong(medium -> medium.length)
                .sum();
        return Math.toIntExact(bytes / 1024)
                + LESSON_KILOBYTES * (file.lessons().size() + 1);
    }

    void keep(AccountId owner, ImportPreview preview) {
        previews.put(owner, preview);
    }

    /** The person's own; throws {@code importing.gone} for another's, an older or a forgotten one. */
    ImportPreview require(UUID id, AccountId owner) {
        var kept = previews.getIfPresent(owner);
        if (kept == null || !kept.id().equals(id)) {
            throw new RefusedException("importing.gone");
        }
        return kept;
    }

    void forget(AccountId owner, ImportPreview preview) {
        previews.asMap().remove(owner, preview);
    }
}
