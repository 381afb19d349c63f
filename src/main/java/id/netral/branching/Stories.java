package id.netral.branching;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published stories, open to everybody who is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Stories {

    private final StoryStore store;

    Stories(StoryStore store) {
        this.store = store;
    }

    /** Current versions of all published stories, by title. */
    public List<PublishedStory> current() {
        return store.current();
    }

    /** The current version, empty for a story that is unknown or not published. */
    public Optional<PublishedStory> current(String slug) {
        return store.current(slug);
    }

    /** Any version, also an older one. */
    public Optional<PublishedStory> version(StoryVersionId version) {
        return store.version(version);
    }
}
