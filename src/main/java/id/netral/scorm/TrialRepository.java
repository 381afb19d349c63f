package id.netral.scorm;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of looks at packages. */
interface TrialRepository extends Repository<Trial, String> {

    Trial save(Trial trial);

    Optional<Trial> findById(String tokenHash);

    @Modifying
    @Query(value = "DELETE FROM scorm_trial WHERE valid_until < :before", nativeQuery = true)
    void deleteOver(Instant before);
}
