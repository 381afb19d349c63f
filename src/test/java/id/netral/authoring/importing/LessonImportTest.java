package id.netral.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestMariaDb;
import id.netral.TestUsers;
import id.netral.authoring.DraftFiles;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.Drafts;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** A file goes into a draft as a whole, or not at all. */
@IntegrationTest
class LessonImportTest {

    @Autowired
    TestDatabase database;

    @Autowired
    LessonImport lessonImport;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    DraftFiles files;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void signIn() {
        database.reset();
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aWordFileBecomesANewModule() throws IOException {
        var preview = preview("baik.docx", HostileFiles.docx());
        assertThat(drafts.count("", false)).isZero();

        var draft = lessonImport.apply(preview.id(), null, "Modul dari Word");
        assertThat(drafts.list("", false, 0, 10)).extracting(one -> one.title()).containsExactly("Modul dari Word");
        var written = lessons.of(draft.id());
        assertThat(written).extracting(one -> one.title()).containsExactly("Judul");
        assertThat(written.getFirst().document()).contains("Isi yang baik.", "images/impor-");
        assertThat(files.list(draft.id()))
                .singleElement()
                .satisfies(medium -> assertThat(medium.licence()).contains("baik.docx"));
    }

    @Test
    void lessonsGoToTheEndOfADraft() throws IOException {
        var draft = drafts.create("Sudah ada");
        lessons.add(draft, "Yang pertama");
        var preview = preview("dua.zip", HostileFiles.markdown("1.md", "# Kedua\n\nIsi.", "2.md", "# Ketiga\n\nIsi."));
        lessonImport.apply(preview.id(), draft, "");
        assertThat(lessons.of(draft)).extracting(one -> one.title()).containsExactly("Yang pertama", "Kedua", "Ketiga");
    }

    @Test
    void whatCannotBeKeptLeavesNothingBehind() throws IOException {
        var preview = preview("baik.docx", HostileFiles.docx());
        assertThatThrownBy(() -> lessonImport.apply(preview.id(), null, " ")).isInstanceOf(RefusedException.class);
        assertThat(drafts.count("", false)).isZero();
        lessonImport.discard(preview.id());
        assertThatThrownBy(() -> lessonImport.apply(preview.id(), null, "Modul"))
                .hasMessage("importing.gone");
    }

    @Test
    void whatTheDatabaseRefusesAtTheEndCanBeTriedAgain() throws IOException {
        var preview = preview("baik.docx", HostileFiles.docx());
        TestMariaDb.owner().sql("""
            CREATE TRIGGER uji_gagal BEFORE INSERT ON draft_medium FOR EACH ROW
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'uji'""").update();
        try {
            assertThatThrownBy(() -> lessonImport.apply(preview.id(), null, "Modul dari Word"))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            TestMariaDb.owner().sql("DROP TRIGGER uji_gagal").update();
        }
        assertThat(drafts.count("", false)).isZero();

        lessonImport.apply(preview.id(), null, "Modul dari Word");

        assertThat(drafts.count("", false)).isOne();
        assertThatThrownBy(() -> lessonImport.require(preview.id())).hasMessage("importing.gone");
    }

    @Test
    void onlyAuthorsBringFilesIn() throws IOException {
        var file = Files.write(folder.resolve("a.docx"), HostileFiles.docx());
        TestUsers.signIn(null, Role.PENINJAU);
        assertThatThrownBy(() -> lessonImport.preview(file, "a.docx")).isInstanceOf(AccessDeniedException.class);
    }

    private ImportPreview preview(String name, byte[] bytes) throws IOException {
        return lessonImport.preview(Files.write(folder.resolve(name), bytes), name);
    }
}
