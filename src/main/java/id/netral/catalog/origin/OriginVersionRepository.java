package id.netral.catalog.origin;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Versions from elsewhere. */
interface OriginVersionRepository extends Repository<OriginVersionEntity, Long> {

    OriginVersionEntity save(OriginVersionEntity version);

    Optional<OriginVersionEntity> findById(long id);

    @Query("select v.id from OriginVersionEntity v where v.moduleId = :module and v.sha256 = :sha256")
    Optional<Long> find(long module, String sha256);

    /** All of the module, the newest first. */
    @Query("select v from OriginVersionEntity v where v.moduleId = :module order by v.number desc, v.id desc")
    List<OriginVersionEntity> of(long module);

    /** Those the version followed, the newest first. */
    @Query("""
        select v from VersionArrival a join a.followed f join OriginVersionEntity v on v.id = f
        where a.moduleVersionId = :version order by v.number desc""")
    List<OriginVersionEntity> before(long version);
}
