package id.netral.catalog;

import id.netral.catalog.pack.ModuleChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in its module's history.
 *
 * @param number 1-based
 * @param publishedBy name of the account, null for the system
 * @param approvedBy name of the account, null when nobody was asked
 * @param current whether everybody who begins now gets it
 * @param withdrawnAt null unless it was taken out of the offer
 */
public record PublishedVersion(
        ModuleVersionId id,
        ModuleId module,
        int number,
        String title,
        ModuleChange.Origin origin,
        String note,
        boolean material,
        Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String approvedBy,
        boolean current,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {}
