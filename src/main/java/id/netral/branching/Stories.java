package id.netral.branching;

import id.netral.security.Authenticated;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published stories, open to everybody who is signed in. */
@Service
@Authenticated
@Transactional(readOnly = true)
public class Stories {

    private final StoryVersionRepository versions;

    Stories(StoryVersionRepository versions) {
        this.versions = versions;
    }

    /** Current versions of all published stories, by title. */
    public List<PublishedStory> current() {
        return versions.current().stream().map(StoryVersion::published).toList();
    }

    /** The current version, empty for a story that is unknown or not published. */
    public Optional<PublishedStory> current(String slug) {
        return versions.current(slug).map(StoryVersion::published);
    }

    /** Any version, also an older one. */
    public Optional<PublishedStory> version(StoryVersionId version) {
        return versions.versions(List.of(version.value())).stream().findFirst().map(StoryVersion::published);
    }
}
