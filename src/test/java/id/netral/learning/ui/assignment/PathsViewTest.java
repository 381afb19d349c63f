package id.netral.learning.ui.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import id.netral.catalog.ModuleReference;
import id.netral.learning.path.LearningPathService;
import id.netral.learning.ui.LearningViewTestBase;
import id.netral.security.Role;
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
        assertThat(screen()).contains("Dasar").contains(fixture.aurat().title());
    }

    @Test
    void aLearnerDoesNotSeeTheScreen() {
        go("jalur");
        assertThat(getCurrentView()).isNotInstanceOf(PathsView.class);
    }
}
