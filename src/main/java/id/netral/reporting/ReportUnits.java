package id.netral.reporting;

import id.netral.people.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units whose people a report reads: what the reader may see, narrowed by what the filter asks for.
 *
 * @param ids null means all of them; an empty set means nobody's rows
 */
public record ReportUnits(@Nullable Set<UnitId> ids) {

    /** The whole agency. */
    public static final ReportUnits ALL = new ReportUnits(null);

    // no unit has it, and an empty IN list is no SQL
    private static final long NOBODYS = 0;

    /** These units. */
    public static ReportUnits ofIds(Collection<Long> ids) {
        return new ReportUnits(ids.stream().map(UnitId::new).collect(Collectors.toSet()));
    }

    /** Only those that are also among these. */
    public ReportUnits within(Collection<UnitId> others) {
        var mine = ids;
        return new ReportUnits(
                mine == null
                        ? Set.copyOf(others)
                        : others.stream().filter(mine::contains).collect(Collectors.toSet()));
    }

    public boolean includes(UnitId unit) {
        return ids == null || ids.contains(unit);
    }

    /** The ids for an IN list, empty when nothing is to be limited. */
    public Optional<List<Long>> list() {
        var mine = ids;
        if (mine == null) {
            return Optional.empty();
        }
        return Optional.of(
                mine.isEmpty()
                        ? List.of(NOBODYS)
                        : mine.stream().map(UnitId::value).sorted().toList());
    }
}
