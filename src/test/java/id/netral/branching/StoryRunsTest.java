package id.netral.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Playing a story: every choice is kept when it is made, runs stay on their version, counts name nobody. */
@IntegrationTest
class StoryRunsTest {

    private static final String SLUG = "uji-cerita";

    @Autowired
    TestDatabase database;

    @Autowired
    StoryRuns runs;

    @Autowired
    StoryPublisher publisher;

    @Autowired
    Stories stories;

    @Autowired
    ChoiceCounts counts;

    @Autowired
    JdbcClient jdbc;

    private EmployeeId sari;

    @BeforeEach
    void publish() {
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        TestUsers.signIn(sari);
        forget();
        publisher.publishFile(SLUG, Sketch.of("awal: tengah akhir-1", "tengah: akhir-1 akhir-2"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        forget();
    }

    @Test
    void aRunGoesFromSceneToSceneToAnEnding() {
        var run = runs.startOrResume(SLUG);
        assertThat(run.at()).isEqualTo("awal");
        run = runs.choose(run.id(), 1, "awal", "pilihan-1");
        assertThat(run.at()).isEqualTo("tengah");
        assertThat(run.lastChoice()).map(Choice::consequence).contains("Akibat tengah");
        run = runs.choose(run.id(), 2, "tengah", "pilihan-2");
        assertThat(run.open()).isFalse();
        assertThat(run.ending()).map(Ending::id).contains("akhir-2");
        assertThat(run.steps()).extracting(Step::choice).containsExactly("pilihan-1", "pilihan-2");
    }

    @Test
    void oneGoesOnWhereOneLeftAndPlayingAgainIsAnotherRun() {
        var first = runs.startOrResume(SLUG);
        runs.choose(first.id(), 1, "awal", "pilihan-1");
        assertThat(runs.startOrResume(SLUG).id()).isEqualTo(first.id());
        assertThat(runs.open(SLUG)).map(StoryRun::at).contains("tengah");

        runs.choose(first.id(), 2, "tengah", "pilihan-1");
        assertThat(runs.open(SLUG)).isEmpty();
        var second = runs.startOrResume(SLUG);
        assertThat(second.number()).isEqualTo(2);
        assertThat(runs.all(SLUG)).extracting(StoryRun::number).containsExactly(2, 1);
    }

    @Test
    void aRunKeepsItsOrderOfChoicesAndTheNextRunHasAnother() {
        var orders = new HashSet<List<String>>();
        for (var number = 1; number <= 30; number++) {
            var run = runs.startOrResume(SLUG);
            var order = order(run);
            assertThat(order).containsExactlyInAnyOrder("pilihan-1", "pilihan-2");
            assertThat(order(runs.open(SLUG).orElseThrow())).isEqualTo(order);
            assertThat(order(runs.choose(run.id(), 1, "awal", "pilihan-2"))).isEqualTo(order);
            assertThat(order(runs.find(run.id()).orElseThrow())).isEqualTo(order);
            orders.add(order);
        }
        assertThat(orders).hasSize(2);
    }

    private static List<String> order(StoryRun run) {
        return run.scene("awal").orElseThrow().choices().stream()
                .map(Choice::id)
                .toList();
    }

    @Test
    void aRepeatedChoiceCountsOnceAndAnOldTabIsToldSo() {
        var run = runs.startOrResume(SLUG);
        runs.choose(run.id(), 1, "awal", "pilihan-1");
        assertThat(runs.choose(run.id(), 1, "awal", "pilihan-1").steps()).hasSize(1);
        refused("story.refused.moved-on", () -> runs.choose(run.id(), 1, "awal", "pilihan-2"));
        refused("story.refused.moved-on", () -> runs.choose(run.id(), 3, "tengah", "pilihan-1"));
        refused("story.refused.moved-on", () -> runs.choose(run.id(), 2, "awal", "pilihan-2"));
        refused("story.refused.unknown-choice", () -> runs.choose(run.id(), 2, "tengah", "pilihan-9"));
        assertThat(runs.find(run.id()).orElseThrow().steps()).hasSize(1);
    }

    @Test
    void aRunStaysOnTheVersionItBeganWith() {
        var run = runs.startOrResume(SLUG);
        publisher.publishFile(SLUG, Sketch.of("awal: akhir-3"));
        assertThat(stories.current(SLUG)).map(PublishedStory::number).contains(2);
        assertThat(runs.choose(run.id(), 1, "awal", "pilihan-1").at()).isEqualTo("tengah");
        runs.choose(run.id(), 2, "tengah", "pilihan-1");
        assertThat(runs.startOrResume(SLUG).story().number()).isEqualTo(2);
    }

    @Test
    void nobodySeesOrPlaysAnothersRun() {
        var run = runs.startOrResume(SLUG);
        TestUsers.signIn(database.employee("198702022014021002", "Budi Uji", "Dinas Uji"), Role.ADMIN);
        assertThat(runs.find(run.id())).isEmpty();
        refused("story.refused.unknown", () -> runs.choose(run.id(), 1, "awal", "pilihan-1"));
    }

    @Test
    void twoDevicesThatStartTogetherShareOneRun() throws Exception {
        var together = new CountDownLatch(2);
        Callable<RunId> start = () -> {
            TestUsers.signIn(sari);
            together.countDown();
            together.await();
            return runs.startOrResume(SLUG).id();
        };
        try (var devices = Executors.newFixedThreadPool(2)) {
            var started = devices.invokeAll(List.of(start, start));
            assertThat(started.get(0).get()).isEqualTo(started.get(1).get());
        }
    }

    @Test
    void anUnpublishedStoryCannotBePlayed() {
        refused("story.refused.unknown", () -> runs.startOrResume("uji-tidak-ada"));
    }

    @Test
    void countsShowNoGroupUnderFive() {
        for (var person = 0; person < 9; person++) {
            TestUsers.signIn(
                    database.employee("19870202201402%04d".formatted(1001 + person), "Orang " + person, "Dinas"));
            var run = runs.startOrResume(SLUG);
            runs.choose(run.id(), 1, "awal", person < 6 ? "pilihan-1" : "pilihan-2");
            if (person < 6) {
                runs.choose(run.id(), 2, "tengah", "pilihan-1");
                var again = runs.startOrResume(SLUG); // not counted: whoever plays again tries the other ways
                runs.choose(again.id(), 1, "awal", "pilihan-2");
            }
        }
        TestUsers.signIn(sari, Role.PELATIH);
        assertThat(counts.of(stories.current(SLUG).orElseThrow()))
                .containsExactly(
                        new ChoiceCount("awal", "pilihan-1", null), // else the total would tell the other three
                        new ChoiceCount("awal", "pilihan-2", null),
                        new ChoiceCount("tengah", "pilihan-1", 6),
                        new ChoiceCount("tengah", "pilihan-2", null));
    }

    private void forget() {
        jdbc.sql(
                        "DELETE s FROM branching_step s JOIN branching_run r ON r.id = s.run_id JOIN branching_story t ON t.id = r.story_id WHERE t.slug LIKE 'uji-%'")
                .update();
        jdbc.sql("DELETE r FROM branching_run r JOIN branching_story t ON t.id = r.story_id WHERE t.slug LIKE 'uji-%'")
                .update();
        jdbc.sql(
                        "DELETE a FROM branching_version_article a JOIN branching_version v ON v.id = a.version_id JOIN branching_story t ON t.id = v.story_id WHERE t.slug LIKE 'uji-%'")
                .update();
        jdbc.sql(
                        "DELETE v FROM branching_version v JOIN branching_story t ON t.id = v.story_id WHERE t.slug LIKE 'uji-%'")
                .update();
        jdbc.sql("DELETE FROM branching_story WHERE slug LIKE 'uji-%'").update();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
