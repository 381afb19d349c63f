package id.netral.learning.ui.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import id.netral.catalog.ModuleReference;
import id.netral.learning.path.LearningPathService;
import id.netral.learning.path.PathOrigin;
import id.netral.learning.path.PathTerms;
import id.netral.learning.ui.LearningViewTestBase;
import id.netral.security.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR puts modules together as a path. */
class PathsViewTest extends LearningViewTestBase {

    @Autowired
    LearningPathService paths;

    @Test
    void modulesArePutInAnOrderUnderOneName() {
        signIn(sari, Role.SDM);
        go("jalur");
        assertThat(screen()).contains("Belum ada jalur");
        findButton().withText("Buat jalur").click();
        findButton().withText("Simpan jalur").click();
        assertThat(find(Notification.class).single()).isNotNull();
        findTextField().withLabel("Nama jalur").setValue("Dasar");
        findTextArea().withLabel("Untuk siapa dan mengapa (boleh dikosongkan)").setValue("Bagi yang baru mulai.");
        for (var module : new String[] {fixture.aurat().title(), fixture.caleg().title()}) {
            findComboBox(ModuleReference.class).withLabel("Tambah modul").selectItem(module);
        }
        findButton().withAriaLabel("Naikkan " + fixture.caleg().title()).click();
        findButton().withText("Simpan jalur").click();
        assertThat(paths.all())
                .singleElement()
                .satisfies(path -> assertThat(path.modules())
                        .containsExactly(
                                fixture.caleg().module(), fixture.aurat().module()));
        assertThat(screen())
                .contains("Dasar", "Bagi yang baru mulai.", fixture.aurat().title())
                .contains("2 modul · sekitar "
                        + (fixture.aurat().minutes() + fixture.caleg().minutes()) + " menit membaca")
                .doesNotContain("Bawaan");
    }

    @Test
    void aPathThatCameWithTheContentIsHrsOwnOnceItIsChanged() {
        signIn(sari, Role.SDM);
        paths.add(new PathTerms(
                "Dasar",
                "Bagi yang baru mulai.",
                "Siapa saja",
                List.of(fixture.aurat().module())));
        jdbc.sql("UPDATE learning_path SET slug = 'dasar'").update();
        go("jalur");
        assertThat(screen()).contains("Bawaan", "Ditujukan untuk: Siapa saja.").doesNotContain("sudah diubah");

        findButton().withAriaLabel("Ubah jalur Dasar").click();
        assertThat(find(Paragraph.class)
                        .withCondition(paragraph -> paragraph.getText().contains("pembaruan Netral tidak lagi"))
                        .all())
                .hasSize(1);
        findTextField().withLabel("Nama jalur").setValue("Dasar kami");
        findButton().withText("Simpan jalur").click();

        assertThat(screen()).contains("Dasar kami", "Bawaan, sudah diubah");
        assertThat(paths.all()).singleElement().satisfies(path -> {
            assertThat(path.origin()).isEqualTo(PathOrigin.CONTENT_CHANGED);
            assertThat(path.terms().audience()).isEqualTo("Siapa saja");
        });
    }

    @Test
    void aModuleThatIsNoLongerOfferedIsSaidSo() {
        signIn(sari, Role.SDM);
        paths.add(new PathTerms("Dasar", List.of(fixture.aurat().module())));
        var modules = new PathModules(Map.of(fixture.aurat().module(), "Aurat"), Map.of());
        assertThat(text(new PathCard(paths.all().getFirst(), modules, () -> {}, () -> {})))
                .contains("Aurat · tidak lagi ditawarkan", "sekitar 0 menit");
    }

    @Test
    void aLearnerDoesNotSeeTheScreen() {
        go("jalur");
        assertThat(getCurrentView()).isNotInstanceOf(PathsView.class);
    }
}
