package id.netral.scorm;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Files of packages. */
interface FileRepository extends Repository<StoredFile, StoredFile.Key> {

    List<StoredFile> saveAllAndFlush(Iterable<StoredFile> files);

    /** How many files the package has. */
    @Query("select count(f) from StoredFile f where f.id.packageId = :scormPackage")
    int count(long scormPackage);

    @Query("""
        select new id.netral.scorm.PackageFile(f.contentType, new id.netral.media.MediaHash(f.sha256))
        from StoredFile f where f.id.packageId = :scormPackage and f.id.path = :path""")
    Optional<PackageFile> file(long scormPackage, String path);
}
