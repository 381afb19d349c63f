package id.netral.authoring.packs;

import id.netral.authoring.packs.PackArrival.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Packs that came from elsewhere. */
interface PackArrivalRepository extends Repository<PackArrivalEntity, Long> {

    PackArrivalEntity save(PackArrivalEntity arrival);

    Optional<PackArrivalEntity> findById(long id);

    long count();

    /** Those that wait first, then the newest. */
    @Query("""
        select a from PackArrivalEntity a order by case when a.state = WAITING then 0 else 1 end, a.id desc
        limit :limit offset :offset""")
    List<PackArrivalEntity> page(int offset, int limit);

    /** 0 when it does not wait any more; of two who decide at once the second waits for the first. */
    @Modifying
    @Query("""
        update PackArrivalEntity a set a.state = :state, a.decidedBy = :by, a.decidedName = :name, a.decidedAt = :now
        where a.id = :id and a.state = WAITING""")
    int decide(long id, State state, @Nullable Long by, String name, Instant now);

    /** A part of the zip; written as it is, without a copy to compare with. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO pack_arrival_part (arrival_id, part, content) VALUES (:arrival, :part, :content)""")
    void keep(long arrival, int part, byte[] content);

    /** The zip's parts in order. */
    @Query("select p.content from PackArrivalPart p where p.arrivalId = :arrival order by p.part")
    List<byte[]> parts(long arrival);

    @Modifying
    @Query("delete from PackArrivalPart p where p.arrivalId = :arrival")
    void forgetParts(long arrival);
}
