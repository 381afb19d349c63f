package id.netral.reporting;

import id.netral.catalog.ModuleId;
import id.netral.people.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What HR wants to see; null means "all".
 *
 * @param from first day of completion in the agency's zone; with a period only finished rows remain
 * @param to last day of completion, included
 * @param unit that unit and those below it
 * @param search part of a name, or the beginning of a NIP with or without spaces; blank means all
 * @param asOf the moment the report speaks of: what was known then about that moment's day; null for now
 */
public record CompletionFilter(
        @Nullable UnitId unit,
        @Nullable ModuleId module,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable CompletionState state,
        String search,
        @Nullable Instant asOf) {

    /** Everything the reader may see. */
    public static final CompletionFilter ALL = new CompletionFilter(null, null, null, null, null, "");

    /** The same of now. */
    public CompletionFilter(
            @Nullable UnitId unit,
            @Nullable ModuleId module,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable CompletionState state,
            String search) {
        this(unit, module, from, to, state, search, null);
    }

    /** Outer spaces of the search do not count. */
    public CompletionFilter {
        search = search.strip();
    }

    /** Whether rows in other states are hidden, so that a share of finished rows would say nothing. */
    public boolean hidesStates() {
        return state != null || from != null || to != null;
    }

    /** The same as of a moment. */
    public CompletionFilter at(@Nullable Instant moment) {
        return new CompletionFilter(unit, module, from, to, state, search, moment);
    }
}
