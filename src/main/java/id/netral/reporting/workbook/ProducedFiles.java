package id.netral.reporting.workbook;

import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is kept of every workbook made here, so that it is known again. */
@Component
public class ProducedFiles {

    private final ProducedFileRepository files;
    private final CurrentUser currentUser;

    ProducedFiles(ProducedFileRepository files, CurrentUser currentUser) {
        this.files = files;
        this.currentUser = currentUser;
    }

    /** Keeps a finished workbook's manifest in the caller's transaction. */
    public void keep(Manifest manifest, String fileSha256) {
        var by = currentUser.find().map(SignedInUser::accountId).orElse(null);
        files.save(new ProducedFileEntity(manifest, fileSha256, by));
    }

    /** The file with exactly these bytes. */
    Optional<ProducedFile> byBytes(String fileSha256) {
        return files.findFirstByFileSha256(fileSha256).map(ProducedFileEntity::shown);
    }

    /** The file whose manifest carries the id. */
    Optional<ProducedFile> byId(UUID id) {
        return files.findById(id.toString()).map(ProducedFileEntity::shown);
    }
}
