package id.netral.authoring.checks;

import static id.netral.authoring.DraftFixture.REVIEWER;
import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.checks.Finding.Severity;
import id.netral.branching.Ending;
import id.netral.branching.Sketch;
import id.netral.branching.Story;
import id.netral.branching.StoryDrafts;
import id.netral.branching.StoryId;
import id.netral.branching.StoryReviews;
import id.netral.document.Block;
import id.netral.document.DocumentJson;
import id.netral.document.LessonDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lesson that invites to a branching case is checked together with the case. */
@IntegrationTest
class StoryLinkChecksTest {

    @Autowired
    DraftChecks checks;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    StoryDrafts stories;

    @Autowired
    StoryReviews reviews;

    @Autowired
    JdbcClient jdbc;

    DraftFixture fixture;
    DraftModule draft;

    @BeforeEach
    void draft(@Autowired TestDatabase database) {
        database.reset();
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
    }

    @AfterEach
    void remove() {
        fixture.remove();
    }

    @Test
    void aFinishedCaseThatIsPublishedNeedsNothing() {
        invite(0, "ajakan-masuk-grup-whatsapp");
        invite(1, "pengajian-yang-tiba-tiba-jadi-kampanye");

        assertThat(findings()).isEmpty();
    }

    @Test
    void aCaseThatDoesNotExistIsAnErrorWhereItIsLinked() {
        invite(1, "uji-tidak-ada");

        assertThat(findings())
                .containsExactly(Finding.error(
                        new Place.Lesson("pelajaran-dua", "Pelajaran dua", "cerita01"),
                        "check.story-unknown",
                        "uji-tidak-ada"));
    }

    @Test
    void aCaseThatIsBeingWrittenIsAnErrorAndSoIsWhatItLacks() {
        var story = write("Uji belum terbit", Sketch.of("awal: buntu akhir-1", "buntu", "terpencil: akhir-1"));
        var slug = slug(story);
        invite(0, slug);

        assertThat(findings())
                .contains(Finding.error(
                        new Place.Lesson("pelajaran-satu", "Pelajaran satu", "cerita01"),
                        "check.story-unpublished",
                        "Cerita"))
                .extracting(Finding::severity, Finding::key, Finding::place)
                .contains(
                        tuple(Severity.ERROR, "story.problem.dead-end", part(story, "Tempat buntu")),
                        tuple(Severity.ERROR, "story.problem.unreachable", part(story, "Tempat terpencil")));
    }

    @Test
    void anEndingWithoutAVerdictIsTold() {
        var whole = Sketch.of("awal: akhir-1");
        var ending = whole.endings().getFirst();
        var undecided = new Ending(
                ending.id(), ending.title(), ending.text(), null, null, ending.reason(), ending.articles(), null);
        var story = write(
                "Uji tanpa putusan",
                new Story(
                        whole.title(),
                        whole.summary(),
                        whole.asOf(),
                        whole.start(),
                        whole.scenes(),
                        List.of(undecided)));
        invite(0, slug(story));

        assertThat(findings())
                .extracting(Finding::key, Finding::place)
                .contains(tuple("story.problem.no-verdict", part(story, "Judul akhir-1")));
    }

    @Test
    void theNextVersionOfACasePeoplePlayIsToldAndKeepsNothingBack() {
        var story = publish("Uji versi kedua");
        var slug = slug(story);
        invite(0, slug);
        assertThat(findings()).isEmpty();

        as(WRITER, () -> {
            var next = stories.edit(story);
            stories.save(story, next.lock(), Sketch.of("awal: buntu akhir-1", "buntu"));
        });

        assertThat(findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                .extracting(Finding::key)
                .contains("story.problem.dead-end");
    }

    @Test
    void aCaseThatManyLessonsLeadToIsToldOnce() {
        var story = write("Uji dua kali", Sketch.of("awal: buntu akhir-1", "buntu"));
        invite(0, slug(story));
        invite(1, slug(story));

        assertThat(findings())
                .extracting(Finding::key)
                .containsOnlyOnce("story.problem.dead-end")
                .filteredOn("check.story-unpublished"::equals)
                .hasSize(2);
    }

    private static Place part(StoryId story, String heading) {
        return new Place.Story(story, "Kasus uji", heading);
    }

    private StoryId write(String title, Story content) {
        return as(WRITER, () -> {
            var story = stories.create(title);
            stories.save(story, stories.find(story).orElseThrow().lock(), content);
            return story;
        });
    }

    private StoryId publish(String title) {
        var story = write(title, Sketch.of("awal: akhir-1"));
        as(WRITER, () -> reviews.submit(story, stories.find(story).orElseThrow().lock()));
        as(REVIEWER, () -> {
            reviews.approve(story, stories.find(story).orElseThrow().lock());
        });
        return story;
    }

    private String slug(StoryId story) {
        return as(
                WRITER,
                () -> stories.find(story)
                        .map(written -> written.slug())
                        .orElseGet(() -> stories.published(story).orElseThrow().slug()));
    }

    private void invite(int number, String slug) {
        as(WRITER, () -> {
            var lesson = lessons.of(draft.id()).get(number);
            var blocks = new ArrayList<>(
                    DocumentJson.read(lesson.document()).document().blocks());
            blocks.add(new Block.Story("cerita01", slug, "Cerita"));
            lessons.save(lesson.id(), DocumentJson.write(new LessonDocument(blocks)), lesson.lockVersion());
        });
    }

    private List<Finding> findings() {
        return as(WRITER, () -> checks.of(draft).findings());
    }
}
