package id.netral.branching;

import id.netral.common.SmallGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people choose, never who. First runs only: who plays again tries the other ways on purpose. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class ChoiceCounts {

    private final StoryRunRepository runs;

    ChoiceCounts(StoryRunRepository runs) {
        this.runs = runs;
    }

    /** One entry a choice of the version, scene by scene; groups under five are hidden. */
    public List<ChoiceCount> of(PublishedStory story) {
        var people = people(story.version());
        var counts = new ArrayList<ChoiceCount>();
        for (var scene : story.content().scenes()) {
            var numbers = scene.choices().stream()
                    .mapToInt(choice -> people.getOrDefault(scene.id() + '/' + choice.id(), 0))
                    .toArray();
            var shown = SmallGroups.shown(numbers);
            for (var i = 0; i < numbers.length; i++) {
                counts.add(new ChoiceCount(
                        scene.id(), scene.choices().get(i).id(), shown[i] ? (Integer) numbers[i] : null));
            }
        }
        return List.copyOf(counts);
    }

    private Map<String, Integer> people(StoryVersionId version) {
        var people = new HashMap<String, Integer>();
        runs.chosenFirst(version.value())
                .forEach(each -> people.put(each.sceneId() + '/' + each.choiceId(), Math.toIntExact(each.people())));
        return people;
    }
}
