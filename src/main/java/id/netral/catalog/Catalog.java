package id.netral.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What can be learned. */
@Service
public class Catalog {

    /** Current versions of all published modules, by title. */
    public List<ModuleVersion> current() {
        throw new UnsupportedOperationException();
    }

    /** Current version of the module, empty for an unknown slug. */
    public Optional<ModuleVersion> current(String slug) {
        throw new UnsupportedOperationException();
    }

    /** The version, also when it is no longer the current one. */
    public Optional<ModuleVersion> version(ModuleVersionId id) {
        throw new UnsupportedOperationException();
    }

    /** A lesson's text by its 1-based number. */
    public Optional<LessonContent> lesson(ModuleVersionId version, int number) {
        throw new UnsupportedOperationException();
    }

    /** All modules by title, for filters. */
    public List<ModuleReference> modules() {
        throw new UnsupportedOperationException();
    }
}
