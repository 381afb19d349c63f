package id.netral.learning.path;

import id.netral.catalog.ModuleId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What others have to know of learning paths. Asks for no rights: duties are brought up to date at start and by jobs, too. */
@Component
public class LearningPaths {

    private final LearningPathRepository paths;

    LearningPaths(LearningPathRepository paths) {
        this.paths = paths;
    }

    /** Those in use, by title. */
    public List<LearningPath> all() {
        return paths.all();
    }

    /** Also a retired one. */
    public Optional<LearningPath> find(LearningPathId id) {
        return paths.find(id.value()).map(LearningPathEntity::path);
    }

    /** Also retired ones. */
    public Map<LearningPathId, LearningPath> among(Collection<LearningPathId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : paths.among(ids.stream().map(LearningPathId::value).toList()).stream()
                        .map(LearningPathEntity::path)
                        .collect(Collectors.toMap(LearningPath::id, Function.identity()));
    }

    /** The modules the path has now; none for an unknown one. */
    public List<ModuleId> modules(LearningPathId id) {
        return find(id).map(LearningPath::modules).orElse(List.of());
    }
}
