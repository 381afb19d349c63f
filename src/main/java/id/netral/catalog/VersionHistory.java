package id.netral.catalog;

import id.netral.security.Authenticated;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published of a module, when and with which note. */
@Service
@Authenticated
@Transactional(readOnly = true)
public class VersionHistory {

    private final ModuleVersionRepository versions;

    VersionHistory(ModuleVersionRepository versions) {
        this.versions = versions;
    }

    /** All versions, the newest first. */
    public List<PublishedVersion> of(ModuleId module) {
        return versions.history(module.value());
    }
}
