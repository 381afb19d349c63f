package id.netral.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.verdict.Permission;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Drafts are written by one, approved by another, and frozen once published. */
@IntegrationTest
class StoryDraftsTest {

    @Autowired
    TestDatabase database;

    @Autowired
    StoryDrafts drafts;

    @Autowired
    StoryReviews reviews;

    @Autowired
    StoryChecks checks;

    @Autowired
    Stories stories;

    @Autowired
    JdbcClient jdbc;

    private EmployeeId sari;
    private EmployeeId budi;

    @BeforeEach
    void people() {
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        budi = database.employee("198702022014021002", "Budi Uji", "Dinas Uji");
        TestUsers.signIn(sari, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aStoryBeginsWithATitleAndAnEmptyScene() {
        var story = drafts.create("Uji Cerita: Éka & grup!");
        var draft = drafts.find(story).orElseThrow();
        assertThat(draft.slug()).startsWith("uji-cerita-eka-grup");
        assertThat(draft.content().start()).isEqualTo("adegan-1");
        assertThat(checks.check(story)).isNotEmpty();
        refused("story.refused.title", () -> drafts.create("  "));
        assertThat(drafts.find(drafts.create("Uji Cerita: Éka & grup!"))
                        .orElseThrow()
                        .slug())
                .isNotEqualTo(draft.slug());
    }

    @Test
    void trainersWhoBeginADraftAtOneMomentShareIt() throws Exception {
        var story = new StoryId(jdbc.sql("SELECT MIN(id) FROM branching_story WHERE current_version_id IS NOT NULL")
                .query(Long.class)
                .single());
        for (var round = 0; round < 20; round++) {
            var barrier = new CyclicBarrier(2);
            try (var pool = Executors.newFixedThreadPool(2)) {
                Callable<StoryDraft> begin = () -> {
                    TestUsers.signIn(sari, Role.PELATIH);
                    barrier.await();
                    return drafts.edit(story);
                };
                for (var one : List.of(pool.submit(begin), pool.submit(begin))) {
                    assertThat(one.get().state()).isEqualTo(StoryDraft.State.WRITING);
                }
            }
            jdbc.sql("DELETE FROM branching_draft").update();
        }
    }

    @Test
    void whoeverSavesAnOldStateIsToldWhoWasFaster() {
        var story = drafts.create("Uji dua penulis");
        var seen = drafts.find(story).orElseThrow();
        var saved = drafts.save(story, seen.lock(), StoryEdit.addScene(seen.content()));
        assertThat(saved.content().scenes()).hasSize(2);
        assertThatThrownBy(() -> drafts.save(story, seen.lock(), StoryEdit.addEnding(seen.content())))
                .isInstanceOfSatisfying(
                        StoryChangedException.class,
                        conflict -> assertThat(conflict.arguments()).containsExactly("Orang Uji"));
        assertThat(drafts.find(story).orElseThrow().content()).isEqualTo(saved.content());
    }

    @Test
    void nobodyApprovesTheirOwnNotEvenAsAdministrator() {
        var story = finished("Uji empat mata");
        reviews.submit(story, lock(story));
        TestUsers.signIn(sari, Role.PELATIH, Role.PENINJAU, Role.ADMIN);
        assertThat(reviews.mayDecide(story)).isFalse();
        refused("story.refused.own", () -> reviews.approve(story, lock(story)));
        refused("story.refused.own", () -> reviews.sendBack(story, lock(story), "Kurang."));

        TestUsers.signIn(budi, Role.PENINJAU);
        assertThat(reviews.mayDecide(story)).isTrue();
        assertThat(reviews.approve(story, lock(story))).isEqualTo(1);
        assertThat(drafts.find(story)).isEmpty();
        assertThat(drafts.published(story)).map(PublishedStory::content).contains(whole());
        assertThat(stories.current(drafts.published(story).orElseThrow().slug()))
                .isPresent();
    }

    @Test
    void everybodyWhoTouchedTheDraftIsAnAuthor() {
        var story = finished("Uji penulis kedua");
        TestUsers.signIn(budi, Role.PELATIH);
        var draft = drafts.find(story).orElseThrow();
        drafts.save(story, draft.lock(), draft.content());
        reviews.submit(story, lock(story));
        refused("story.refused.own", () -> reviews.approve(story, lock(story)));
    }

    @Test
    void aStoryWithProblemsIsNeitherSubmittedNorPublished() {
        var story = drafts.create("Uji belum selesai");
        refused("story.refused.problems", () -> reviews.submit(story, lock(story)));
    }

    @Test
    void theVerdictRulesAreAskedAboutASituation() {
        assertThat(judged(Permission.TIDAK_BOLEH, "actor=pns act=like object=calon phase=kampanye"))
                .isEmpty();
        assertThat(judged(Permission.BOLEH, "actor=pns act=like object=calon phase=kampanye"))
                .containsExactly("story.problem.other-verdict [tidak boleh]");
        assertThat(judged(Permission.TANYAKAN, "actor=pns act=menari object=calon"))
                .containsExactly("story.problem.situation-unreadable [actor=pns act=menari object=calon]");
    }

    @Test
    void theyAreAskedAboutAnEndingTooAndHowItIsAfterDesignation() {
        assertThat(ended(Permission.TIDAK_BOLEH, "actor=pns act=like object=bakal_calon phase=pra_penetapan"))
                .isEmpty();
        assertThat(ended(Permission.BOLEH, "actor=pns act=like object=bakal_calon phase=pra_penetapan"))
                .containsExactly("story.problem.other-verdict akhir-1 [tidak boleh]");
        assertThat(ended(Permission.BOLEH, "actor=pns act=menari"))
                .containsExactly("story.problem.situation-unreadable akhir-1 [actor=pns act=menari]");
        assertThat(ended(Permission.TANYAKAN, "actor=pns act=like"))
                .containsExactly("story.problem.nothing-after akhir-1 []");
    }

    private List<String> ended(Permission verdict, String situation) {
        var story = Sketch.of("awal: akhir-1");
        var plain = story.endings().getFirst();
        var ending = new Ending(
                plain.id(), plain.title(), plain.text(), verdict, situation, plain.reason(), plain.articles(), null);
        return checks.check(StoryEdit.replace(story, ending)).stream()
                .map(problem -> problem.kind().key() + " " + problem.node() + " " + problem.arguments())
                .toList();
    }

    private List<String> judged(Permission verdict, String situation) {
        var scene = Sketch.of("awal: akhir-1").scenes().getFirst();
        var choice = new Choice("pilihan-1", "A", "x", verdict, situation, null, "akhir-1");
        return checks.check(StoryEdit.replace(Sketch.of("awal: akhir-1"), scene.withChoices(List.of(choice)))).stream()
                .map(problem -> problem.kind().key() + " " + problem.arguments())
                .toList();
    }

    @Test
    void aSubmittedDraftStandsStillUntilDecided() {
        var story = finished("Uji menunggu");
        reviews.submit(story, lock(story));
        refused("story.refused.submitted", () -> drafts.save(story, lock(story), whole()));
        reviews.takeBack(story, lock(story));
        drafts.save(story, lock(story), whole());
        reviews.submit(story, lock(story));

        TestUsers.signIn(budi, Role.PENINJAU);
        refused("story.refused.note", () -> reviews.sendBack(story, lock(story), " "));
        reviews.sendBack(story, lock(story), "Tambahkan pasal.");
        assertThat(drafts.find(story)).hasValueSatisfying(draft -> {
            assertThat(draft.state()).isEqualTo(StoryDraft.State.WRITING);
            assertThat(draft.note()).isEqualTo("Tambahkan pasal.");
        });
    }

    @Test
    void whatIsApprovedIsWhatWasSeen() {
        var story = finished("Uji berubah diam-diam");
        reviews.submit(story, lock(story));
        var seen = lock(story);
        reviews.takeBack(story, seen);
        reviews.submit(story, lock(story));
        TestUsers.signIn(budi, Role.PENINJAU);
        assertThatThrownBy(() -> reviews.approve(story, seen)).isInstanceOf(StoryChangedException.class);
    }

    @Test
    void theNextVersionBeginsAsTheCurrentOneWhichStaysAsItIs() {
        var story = published("Uji versi kedua");
        var first = drafts.published(story).orElseThrow();
        var draft = drafts.edit(story);
        assertThat(draft.content()).isEqualTo(first.content());
        drafts.save(story, draft.lock(), StoryEdit.describe(whole(), "Judul baru", "Ringkasan baru", Sketch.DAY));
        assertThat(drafts.published(story)).contains(first);
        reviews.submit(story, lock(story));
        TestUsers.signIn(budi, Role.PENINJAU);
        reviews.approve(story, lock(story));
        assertThat(drafts.published(story)).map(PublishedStory::number).contains(2);
        assertThat(stories.version(first.version())).contains(first);
    }

    @Test
    void aDraftThrownAwayLeavesThePublishedVersion() {
        var story = published("Uji buang");
        drafts.edit(story);
        drafts.discard(story, lock(story));
        assertThat(drafts.find(story)).isEmpty();
        assertThat(drafts.published(story)).isPresent();
        var never = drafts.create("Uji tidak jadi");
        drafts.discard(never, lock(never));
        assertThat(drafts.list()).noneMatch(row -> row.story().equals(never));
    }

    @Test
    void reviewersReadAndLearnersStayOut() {
        var story = finished("Uji hak");
        TestUsers.signIn(budi, Role.PENINJAU);
        assertThat(drafts.find(story)).isPresent();
        assertThatThrownBy(() -> drafts.save(story, lock(story), whole())).isInstanceOf(AccessDeniedException.class);
        TestUsers.signIn(budi);
        assertThatThrownBy(drafts::list).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reviews.approve(story, 0)).isInstanceOf(AccessDeniedException.class);
    }

    private static Story whole() {
        return Sketch.of("awal: tengah akhir-1", "tengah: akhir-2");
    }

    private StoryId finished(String title) {
        var story = drafts.create(title);
        drafts.save(story, lock(story), whole());
        return story;
    }

    private StoryId published(String title) {
        var story = finished(title);
        reviews.submit(story, lock(story));
        TestUsers.signIn(budi, Role.PENINJAU);
        reviews.approve(story, lock(story));
        TestUsers.signIn(sari, Role.PELATIH);
        return story;
    }

    private int lock(StoryId story) {
        return drafts.find(story).orElseThrow().lock();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
