package id.netral.reporting.figures;

import id.netral.catalog.ModuleId;
import id.netral.people.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a dashboard shows.
 *
 * @param unit that unit and those below; null for all the reader may see
 * @param module null for all
 * @param asOf null for now
 */
public record DashboardFilter(
        @Nullable UnitId unit,
        @Nullable ModuleId module,
        @Nullable Instant asOf) {

    /** Everything, now. */
    public static final DashboardFilter ALL = new DashboardFilter(null, null, null);

    /** The same for another unit. */
    public DashboardFilter of(@Nullable UnitId other) {
        return new DashboardFilter(other, module, asOf);
    }
}
