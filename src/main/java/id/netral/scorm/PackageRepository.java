package id.netral.scorm;

import id.netral.learning.CompletedBy;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of packages. */
interface PackageRepository extends Repository<StoredPackage, Long> {

    StoredPackage saveAndFlush(StoredPackage one);

    Optional<StoredPackage> findById(long id);

    @Query("select p from StoredPackage p order by p.id desc")
    List<StoredPackage> page(Pageable page);

    long count();

    @Query("""
        select p from StoredPackage p
        where p.moduleId = :module and p.approvedAt is not null and p.withdrawnAt is null order by p.id""")
    List<StoredPackage> offered(long module);

    /** The one that has a say in the module's completion. */
    @Query("""
        select p from StoredPackage p
        where p.moduleId = :module and p.approvedAt is not null and p.withdrawnAt is null and p.counts <> :quiz""")
    Optional<StoredPackage> deciding(long module, CompletedBy quiz);

    default Optional<ScormPackage> find(ScormPackageId id) {
        return findById(id.value()).map(StoredPackage::shown);
    }

    /** The one that has a say in the module's completion. */
    default Optional<StoredPackage> deciding(long module) {
        return deciding(module, CompletedBy.QUIZ);
    }
}
