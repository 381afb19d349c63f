package id.netral.learning.duty;

import id.netral.people.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Assignments. They are read as records: whoever waited for a lock has to see who has ended one meanwhile, which an entity
 * read before would hide.
 */
interface AssignmentRepository extends Repository<Assignment, Long> {

    /** A list of values is never empty in SQL. */
    long NO_UNIT = -1;

    String KEPT = """
        select a.id, a.terms, a.createdAt, a.endedAt, a.replacesId,
            (select listagg(str(s), ',') from Assignment b join b.scope s where b.id = a.id),
            (select c.countsFrom from AssignmentCycle c where c.assignmentId = a.id order by c.number limit 1)
        from Assignment a\s""";

    // an officer sees what was asked within the own units only
    String VISIBLE = """
         where (:all = true or exists (select 1 from Assignment b join b.scope s where b.id = a.id)
            and not exists (select 1 from Assignment b join b.scope s where b.id = a.id and s not in :units))
        """;

    /**
     * A row.
     *
     * @param scope units with commas between
     * @param countsFrom of the first cycle
     */
    record Kept(
            long id,
            AssignmentTerms terms,
            Instant createdAt,
            @Nullable Instant endedAt,
            @Nullable Long replaces,
            @Nullable String scope,
            @Nullable Instant countsFrom) {

        AssignmentRow row(ZoneId zone) {
            return new AssignmentRow(
                    new AssignmentId(id),
                    terms.order(LocalDate.ofInstant(createdAt, zone), countsFrom == null),
                    scope == null
                            ? List.of()
                            : Arrays.stream(scope.split(","))
                                    .map(unit -> new UnitId(Long.parseLong(unit)))
                                    .toList(),
                    createdAt,
                    endedAt,
                    replaces == null ? null : new AssignmentId(replaces));
        }
    }

    /** What one asks, without the rest. */
    record Asking(long id, AssignmentTerms terms) {}

    /** A second one for the same target and the same people is refused at once. */
    Assignment save(Assignment assignment);

    /** Writes what was added so far. */
    void flush();

    /** How many run for the same target and the same people: 1 or none. */
    @NativeQuery("""
        SELECT COUNT(*) FROM assignment
        WHERE target_key = :target AND unit_key = :unit AND audience_hash = :hash AND active_key = 1""")
    int running(long target, long unit, String hash);

    /** Ends it; 0 when it had ended before. */
    @Modifying(flushAutomatically = true)
    @Query("update Assignment a set a.endedAt = :now where a.id = :id and a.endedAt is null")
    int end(long id, Instant now);

    /**
     * Keeps others who would bring the same assignment's duties up to date waiting until the transaction ends, and says
     * whether it runs, as last committed: 1 or 0.
     */
    @NativeQuery("SELECT ended_at IS NULL FROM assignment WHERE id = :id FOR UPDATE")
    int lock(long id);

    /** Whether it runs, as last committed: 1 or 0. Nobody changes or ends it until the transaction ends. */
    @NativeQuery("SELECT ended_at IS NULL FROM assignment WHERE id = :id LOCK IN SHARE MODE")
    int hold(long id);

    @Query(KEPT + "where a.id = :id")
    Optional<Kept> kept(long id);

    @Query("select a.id, a.terms from Assignment a where a.id in :ids")
    List<Asking> asking(Collection<Long> ids);

    /** As {@link #find}. */
    @Query(KEPT + VISIBLE + " and a.id = :id")
    Optional<Kept> kept(long id, boolean all, Collection<Long> units);

    /** Running ones, oldest first: everybody locks them in this order. */
    @Query(KEPT + "where a.endedAt is null order by a.id")
    List<Kept> running();

    /** Running ones that ask the path, in the same order. */
    @Query("select a.id from Assignment a where a.terms.pathId = :path and a.endedAt is null order by a.id")
    List<Long> asking(long path);

    /** As {@link #page(Pageable, Collection)}. */
    @Query(KEPT + VISIBLE + """
         order by case when a.endedAt is null then 0 else 1 end, a.createdAt desc, a.id desc
        limit :limit offset :offset""")
    List<Kept> page(boolean all, Collection<Long> units, long offset, int limit);

    /** Of those an officer of the units may know; with null units, any. */
    default Optional<Kept> find(AssignmentId id, @Nullable Collection<UnitId> units) {
        return kept(id.value(), units == null, ids(units));
    }

    /** Running ones first, newest first; with null units those of the whole agency, too. */
    default List<Kept> page(Pageable page, @Nullable Collection<UnitId> units) {
        return page(units == null, ids(units), page.getOffset(), page.getPageSize());
    }

    private static List<Long> ids(@Nullable Collection<UnitId> units) {
        return units == null || units.isEmpty()
                ? List.of(NO_UNIT)
                : units.stream().map(UnitId::value).toList();
    }
}
