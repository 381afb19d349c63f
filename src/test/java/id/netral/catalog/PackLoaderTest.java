package id.netral.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.PackOutcome.State;
import id.netral.catalog.pack.ThinkCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Changed packs become new versions; broken ones leave everything as it was. */
@IntegrationTest
class PackLoaderTest {

    @Autowired
    PackLoader loader;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path content;

    TestPack pack;

    @BeforeEach
    void pack(@Autowired TestDatabase database) {
        database.reset();
        TestPack.register(jdbc);
        pack = new TestPack(content);
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        TestPack.remove(jdbc);
    }

    @Test
    void aNewPackIsPublishedWithItsLessonsPicturesAndQuiz() {
        assertThat(load()).isEqualTo(State.PUBLISHED);

        var version = current();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.objectives()).containsExactly("Mengenali tujuan pertama.", "Menjelaskan tujuan kedua.");
        assertThat(version.lessons())
                .extracting(LessonSummary::title)
                .containsExactly("Pelajaran pertama", "Pelajaran kedua");
        assertThat(version.coverUrl()).isEqualTo("/media/" + version.id() + "/images/cover.svg");
        assertThat(count("quiz_item WHERE module_version_id = " + version.id())).isEqualTo(3);
        assertThat(count("quiz WHERE draw_count = 2 AND pass_mark = 80 AND max_attempts = 3 AND module_version_id = "
                        + version.id()))
                .isEqualTo(1);
    }

    @Test
    void anUnchangedPackIsLeftAloneAlsoWithOtherLineEnds() {
        load();
        pack.write("quiz.yaml", pack.read("quiz.yaml").replace("\n", "\r\n"));
        pack.write("01-pertama.md", pack.read("01-pertama.md").replace("\n", "\r\n"));

        assertThat(load()).isEqualTo(State.UNCHANGED);
        assertThat(current().number()).isEqualTo(1);
    }

    @Test
    void aChangedPackBecomesTheNextVersionAndTheOldOneStaysReadable() {
        load();
        var first = current();
        pack.replace("01-pertama.md", "Hal yang melekat.", "Hal yang berubah.");

        assertThat(load()).isEqualTo(State.PUBLISHED);

        var second = current();
        assertThat(second.number()).isEqualTo(2);
        assertThat(catalog.lesson(first.id(), 1).orElseThrow().html()).contains("Hal yang melekat.");
        assertThat(catalog.lesson(second.id(), 1).orElseThrow().html()).contains("Hal yang berubah.");
        assertThat(catalog.version(first.id())).contains(first);
    }

    @Test
    void aStartWithCorrectedFilesPublishesThemWithTheirNoteAndLeavesTheOldVersionAsItWas() {
        pack.write("module.yaml", pack.read("module.yaml") + "change_note: Catatan pertama.\n");
        var start = new ContentStartup(loader, content);
        start.run(new DefaultApplicationArguments());
        var old = current();
        var lesson = catalog.lesson(old.id(), 1).orElseThrow();
        assertThat(notes(old)).containsExactly("");

        pack.replace("01-pertama.md", "Hal yang melekat.", "Hal yang benar.");
        pack.replace("quiz.yaml", "Soal pertama?", "Soal yang benar?");
        pack.replace("module.yaml", "Catatan pertama.", "Hal yang melekat diperbaiki.");
        start.run(new DefaultApplicationArguments());

        var corrected = current();
        assertThat(corrected.number()).isEqualTo(2);
        assertThat(notes(old)).containsExactly("Hal yang melekat diperbaiki.", "");
        assertThat(catalog.version(old.id())).contains(old);
        assertThat(catalog.lesson(old.id(), 1)).contains(lesson);
        assertThat(stems(old)).contains("Soal pertama?").doesNotContain("Soal yang benar?");
        assertThat(stems(corrected)).contains("Soal yang benar?").doesNotContain("Soal pertama?");

        start.run(new DefaultApplicationArguments());
        assertThat(current()).isEqualTo(corrected);
    }

    /** The notes of all the module's versions, the newest first. */
    private List<String> notes(ModuleVersion version) {
        return jdbc.sql("SELECT change_note FROM module_version WHERE module_id = ? ORDER BY number DESC")
                .param(version.module().value())
                .query(String.class)
                .list();
    }

    private List<String> stems(ModuleVersion version) {
        return jdbc.sql("""
                        SELECT r.stem FROM quiz_item i JOIN question_revision r ON r.id = i.question_revision_id
                        WHERE i.module_version_id = ?""").param(version.id().value()).query(String.class).list();
    }

    @Test
    void goingBackToOlderFilesIsANewVersionToo() {
        load();
        pack.replace("module.yaml", "jp: 1.5", "jp: 2");
        load();
        pack.replace("module.yaml", "jp: 2", "jp: 1.5");

        assertThat(load()).isEqualTo(State.PUBLISHED);
        assertThat(current().number()).isEqualTo(3);
    }

    @Test
    void aBrokenPackIsRefusedAndThePreviousVersionStays() {
        load();
        pack.replace("module.yaml", "Modul Uji Paket", "Judul Baru");
        pack.replace("quiz.yaml", "draw: 2", "draw: 9");

        var outcome = loader.load(content).getFirst();

        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).endsWith("quiz.yaml");
            assertThat(fault.line()).isEqualTo(3);
        });
        assertThat(current().title()).isEqualTo("Modul Uji Paket");
        assertThat(count("module_version WHERE module_id = " + current().module()))
                .isEqualTo(1);
    }

    @Test
    void aPackThatWasNeverRightIsNotListed() {
        pack.replace("module.yaml", "jp: 1.5", "jp: banyak");

        assertThat(load()).isEqualTo(State.REFUSED);
        TestUsers.signIn(null);
        assertThat(catalog.current(TestPack.SLUG)).isEmpty();
        assertThat(catalog.modules()).extracting(ModuleReference::slug).doesNotContain(TestPack.SLUG);
    }

    @Test
    void nothingIsKeptWhenThePublicationFailsHalfway() {
        // a listener that cannot store its part: the quiz of the version that will come next is there already
        load();
        var next = jdbc.sql("""
                        SELECT AUTO_INCREMENT FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_name = 'module_version'""").query(Long.class).single();
        jdbc.sql("INSERT INTO quiz (module_version_id, pass_mark, max_attempts, draw_count) VALUES (?, 1, 1, 1)")
                .param(next)
                .update();
        pack.replace("module.yaml", "jp: 1.5", "jp: 2");

        assertThat(load()).isEqualTo(State.FAILED);
        assertThat(current().number()).isEqualTo(1);
        assertThat(count("module_version WHERE module_id = " + current().module()))
                .isEqualTo(1);

        jdbc.sql("DELETE FROM quiz WHERE module_version_id = ?").param(next).update();
        assertThat(load()).isEqualTo(State.PUBLISHED);
        assertThat(current().number()).isEqualTo(2);
    }

    @Test
    void aPublicationIsInTheAuditTrail() {
        load();

        assertThat(count("audit_entry WHERE action = 'CONTENT_PUBLISHED' AND subject LIKE '%" + TestPack.SLUG + "%'"))
                .isEqualTo(1);
    }

    @Test
    void aMissingFolderStopsNothing() {
        assertThat(loader.load(content.resolve("tidak-ada"))).isEmpty();
    }

    @Test
    void aLessonComesWithItsCasesArticlesAndAddresses() {
        load();
        var version = current();

        var lesson = catalog.lesson(version.id(), 1).orElseThrow();

        assertThat(lesson.html())
                .contains("<a href=\"/pasal/uji-uu-1\">Pasal 1</a>")
                .contains("src=\"/media/" + version.id() + "/images/foto.png\"")
                .contains("width=\"40\" height=\"30\"");
        assertThat(lesson.cases()).extracting(ThinkCase::situation).containsExactly("Seseorang bertanya.");
        assertThat(lesson.articles()).extracting("value").containsExactly("uji-uu-1", "uji-uu-4");
        assertThat(catalog.lesson(version.id(), 3)).isEmpty();
    }

    private State load() {
        return loader.load(content).getFirst().state();
    }

    private ModuleVersion current() {
        TestUsers.signIn(null);
        return catalog.current(TestPack.SLUG).orElseThrow();
    }

    private long count(String rows) {
        return jdbc.sql("SELECT COUNT(*) FROM " + rows).query(Long.class).single();
    }
}
