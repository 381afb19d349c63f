package id.netral.reporting.workbook;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What is kept of every workbook made here; rows are only added. */
interface ProducedFileRepository extends Repository<ProducedFileEntity, String> {

    ProducedFileEntity save(ProducedFileEntity file);

    Optional<ProducedFileEntity> findById(String id);

    Optional<ProducedFileEntity> findFirstByFileSha256(String sha256);
}
