package id.netral.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Ladders, set by set. */
interface LadderRepository extends Repository<LadderEntry, Long> {

    LadderEntry save(LadderEntry entry);

    @Query("""
        select l from LadderEntry l where l.effectiveOn <= :day
        order by l.effectiveOn desc, l.id desc limit 1""")
    Optional<LadderEntry> holding(LocalDate day);

    @Query("""
        select l from LadderEntry l where l.effectiveOn > :day
        order by l.effectiveOn, l.id desc limit 1""")
    Optional<LadderEntry> following(LocalDate day);

    /** The ladder that holds on the day. */
    default Ladder on(LocalDate day) {
        return holding(day).map(LadderEntry::ladder).orElse(Ladder.DEFAULT);
    }

    /** The first later day from which another ladder holds, empty when none is planned. */
    default Optional<PlannedLadder> next(LocalDate after) {
        return following(after).map(LadderEntry::planned);
    }
}
