package id.netral.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Stored templates: versions are kept, changes are recorded, and officers of one unit use but do not change them. */
@IntegrationTest
class ReportTemplatesTest {

    @Autowired
    ReportTemplates templates;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void signIn() {
        database.reset();
        TestUsers.signIn(null, Role.SDM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aStoredTemplateIsOfferedWithItsMapping() throws IOException {
        var draft = draft();
        assertThat(draft.name()).isEqualTo("Bentuk 3");
        var saved = templates.save(draft, " Bentuk BKPSDM ", mapping(draft));

        assertThat(saved.name()).isEqualTo("Bentuk BKPSDM");
        assertThat(saved.createdBy()).isEqualTo("Orang Uji");
        assertThat(saved.sha256()).hasSize(64);
        assertThat(templates.list(TemplatedReport.COMPLETION)).containsExactly(saved);
        assertThat(saved.mapping().columns())
                .containsEntry(0, "#")
                .containsEntry(1, "nip")
                .containsEntry(3, "unit");
    }

    @Test
    void aChangedMappingIsANewVersionAndTheOldOneStays() throws IOException {
        var first = saved();
        var draft = templates.edit(first.id());
        var columns = new TreeMap<>(first.mapping().columns());
        columns.put(5, "jp");
        var second = templates.save(
                draft, "Bentuk", new TemplateMapping(first.mapping().sheet(), 0, 0, columns));

        assertThat(templates.list(TemplatedReport.COMPLETION)).containsExactly(second);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(jdbc.sql("SELECT replaces FROM report_template WHERE id = ?")
                        .param(second.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(first.id());
        assertThatThrownBy(() -> templates.save(draft, "Lain", second.mapping()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("template.changed"));
    }

    @Test
    void everyChangeIsInTheAuditTrail() throws IOException {
        templates.retire(saved().id());
        assertThat(templates.list(TemplatedReport.COMPLETION)).isEmpty();
        assertThat(jdbc.sql("SELECT action FROM audit_entry WHERE subject = 'Bentuk'")
                        .query(String.class)
                        .list())
                .containsExactly("TEMPLATE_CHANGED", "TEMPLATE_CHANGED");
    }

    @Test
    void officersOfOneUnitUseTemplatesButDoNotChangeThem() throws IOException {
        var saved = saved();
        var draft = draft();
        TestUsers.signIn(null, Role.SDM_OPD);
        assertThat(templates.list(TemplatedReport.COMPLETION)).containsExactly(saved);
        assertThat(templates.require(saved.id())).isEqualTo(saved);
        assertThatThrownBy(() -> templates.save(draft, "x", mapping(draft))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.edit(saved.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.retire(saved.id())).isInstanceOf(AccessDeniedException.class);
        TestUsers.signIn(null);
        assertThatThrownBy(() -> templates.list(TemplatedReport.COMPLETION)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTemplateNeedsANameAndAColumn() throws IOException {
        var draft = draft();
        assertThatThrownBy(() -> templates.save(draft, " ", mapping(draft))).hasMessage("template.name.blank");
        assertThatThrownBy(() -> templates.save(draft, "x", new TemplateMapping("Data", 0, 0, new TreeMap<>())))
                .hasMessage("template.columns.none");
        assertThat(templates.list(TemplatedReport.COMPLETION)).isEmpty();
    }

    private ReportTemplate saved() throws IOException {
        var draft = draft();
        return templates.save(draft, "Bentuk", mapping(draft));
    }

    private TemplateDraft draft() throws IOException {
        var file = Files.write(
                folder.resolve("templat"),
                TemplateReaderTest.book(book -> new Draw(book).titles(1).line(2)));
        return templates.read(TemplatedReport.COMPLETION, file, "Bentuk 3.xlsx");
    }

    private static TemplateMapping mapping(TemplateDraft draft) {
        var columns = new TreeMap<Integer, String>();
        draft.preview().columns().forEach(column -> column.field().ifPresent(key -> columns.put(column.place(), key)));
        return new TemplateMapping(
                draft.preview().sheet(),
                draft.preview().headerFirst(),
                draft.preview().headerLast(),
                columns);
    }
}
