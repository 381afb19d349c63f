package id.netral.people.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rosters that were applied. */
public interface RosterImportRepository extends Repository<RosterImportEntity, Long> {

    RosterImportEntity save(RosterImportEntity roster);

    Optional<RosterImportEntity> findById(long id);

    /** The newest first. */
    @Query("select i from RosterImportEntity i order by i.id desc limit :limit offset :offset")
    List<RosterImportEntity> page(int offset, int limit);

    int count();

    /** The last one that has not been taken back; empty when there is none. */
    @Query("select i.id from RosterImportEntity i where i.undoneAt is null order by i.id desc limit 1")
    Optional<Long> last();

    /** How many people have left since then by rosters that nobody had looked at. */
    @Query("""
        select coalesce(sum(i.departed), 0) from RosterImportEntity i
        where i.via <> UPLOAD and i.undoneAt is null and i.appliedAt >= :since""")
    int departedSince(Instant since);
}
