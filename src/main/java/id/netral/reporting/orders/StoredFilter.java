package id.netral.reporting.orders;

import id.netral.catalog.ModuleId;
import id.netral.people.UnitId;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A filter as it is kept as JSON. */
record StoredFilter(
        @Nullable Long unit,
        @Nullable Long module,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable CompletionState state,
        String search,
        @Nullable Instant asOf) {

    static StoredFilter of(CompletionFilter filter) {
        return new StoredFilter(
                filter.unit() == null ? null : filter.unit().value(),
                filter.module() == null ? null : filter.module().value(),
                filter.from(),
                filter.to(),
                filter.state(),
                filter.search(),
                filter.asOf());
    }

    CompletionFilter filter() {
        return new CompletionFilter(
                unit == null ? null : new UnitId(unit),
                module == null ? null : new ModuleId(module),
                from,
                to,
                state,
                search,
                asOf);
    }
}
