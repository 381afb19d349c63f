package id.netral.people;

import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells versions as what became different with each of them. What one change carried on into plans for later days is told
 * once, with the change.
 */
public final class HistoryWords<S> {

    /** A version as it was recorded. */
    public record Recorded<S>(
            LocalDate from,
            Instant at,
            @Nullable String by,
            boolean byImport,
            @Nullable String reason,
            S state) {

        /** A row with the columns {@code effective_on}, {@code recorded_at}, {@code recorder} and {@code reason}. */
        static <S> Recorded<S> read(ResultSet row, boolean byImport, S state) throws SQLException {
            return new Recorded<>(
                    row.getObject("effective_on", LocalDate.class),
                    Utc.readExisting(row, "recorded_at"),
                    row.getString("recorder"),
                    byImport,
                    row.getString("reason"),
                    state);
        }
    }

    private record Told(Instant at, String fact, @Nullable String after) {}

    private final BiFunction<S, S, List<FactChange>> difference;

    public HistoryWords(BiFunction<S, S, List<FactChange>> difference) {
        this.difference = difference;
    }

    /** The entries, latest day of effect first; the versions come in the order in which they were recorded. */
    public List<HistoryEntry> tell(List<Recorded<S>> versions, LocalDate today) {
        var known = new TreeMap<LocalDate, S>();
        var told = new HashSet<Told>();
        var entries = new ArrayList<HistoryEntry>();
        for (var version : versions) {
            var begins = known.isEmpty();
            // what is told of a day before the first is told against the first
            var before =
                    known.floorEntry(version.from()) == null ? known.firstEntry() : known.floorEntry(version.from());
            var changes = before == null ? List.<FactChange>of() : news(before.getValue(), version, told);
            if (begins || !changes.isEmpty()) {
                entries.add(new HistoryEntry(
                        version.from(),
                        version.from().isAfter(today),
                        version.at(),
                        version.by(),
                        version.byImport(),
                        version.reason(),
                        begins,
                        changes));
            }
            known.put(version.from(), version.state());
        }
        return entries.reversed().stream()
                .sorted(Comparator.comparing(HistoryEntry::from).reversed())
                .toList();
    }

    private List<FactChange> news(S before, Recorded<S> version, Set<Told> told) {
        return difference.apply(before, version.state()).stream()
                .filter(change -> told.add(new Told(version.at(), change.fact(), change.after())))
                .toList();
    }
}
