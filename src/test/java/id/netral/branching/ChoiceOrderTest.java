package id.netral.branching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Nobody gets through a story by always tapping the first button. */
class ChoiceOrderTest {

    private static final Story STORY = Sketch.of("awal: tengah akhir-1 akhir-2", "tengah: akhir-1 akhir-2");

    @Test
    void theSameRunAlwaysSeesTheSameOrder() {
        assertThat(ids(run(7), "awal")).isEqualTo(ids(run(7), "awal"));
    }

    @Test
    void everyOrderComesUpAboutAsOften() {
        var orders = new HashSet<List<String>>();
        LongStream.rangeClosed(1, 600).forEach(id -> orders.add(ids(run(id), "awal")));
        assertThat(orders).hasSize(6);
        for (var choice : List.of("pilihan-1", "pilihan-2", "pilihan-3")) {
            assertThat(LongStream.rangeClosed(1, 600)
                            .filter(id -> ids(run(id), "awal").getFirst().equals(choice))
                            .count())
                    .as(choice)
                    .isBetween(150L, 250L);
        }
    }

    @Test
    void scenesOfOneRunAreShuffledEachOnItsOwn() {
        assertThat(LongStream.rangeClosed(1, 200)
                        .filter(id -> ids(run(id), "awal").getFirst().equals("pilihan-1"))
                        .mapToObj(id -> ids(run(id), "tengah").getFirst())
                        .distinct())
                .hasSize(2);
    }

    private static List<String> ids(StoryRun run, String scene) {
        return run.scene(scene).orElseThrow().choices().stream().map(Choice::id).toList();
    }

    private static StoryRun run(long id) {
        var story = new PublishedStory(new StoryId(1), new StoryVersionId(1), "uji", 1, STORY, "", Instant.EPOCH);
        return new StoryRun(new RunId(id), story, 1, List.of(), "awal", 0, Instant.EPOCH, null);
    }
}
