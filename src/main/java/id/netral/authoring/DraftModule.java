package id.netral.authoring;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a module, without its lessons.
 *
 * @param slug the module's name in addresses and packs
 * @param basedOn the published version the draft was opened from or last published as; null before the first
 * @param archivedAt null while in use
 * @param changedBy name of who last changed facts or order
 * @param lockVersion for {@link Drafts#change}
 */
public record DraftModule(
        DraftId id,
        ModuleId module,
        String slug,
        DraftFacts facts,
        @Nullable ModuleVersionId basedOn,
        @Nullable Instant archivedAt,
        String changedBy,
        Instant changedAt,
        int lockVersion) {}
