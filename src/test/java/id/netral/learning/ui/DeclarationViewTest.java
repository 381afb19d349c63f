package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.Test;

/** A person declares that the spouse is a candidate, and takes it back. */
class DeclarationViewTest extends LearningViewTestBase {

    private long declared() {
        return jdbc.sql("SELECT COUNT(*) FROM spouse_declaration WHERE withdrawn_at IS NULL")
                .query(Long.class)
                .single();
    }

    @Test
    void isReachedFromHomeSaysWhoSeesItAndCanBeTakenBack() {
        go("");
        assertThat(link("Deklarasi").getHref()).isEqualTo("deklarasi");
        go("deklarasi");
        assertThat(screen())
                .contains("Hanya Anda yang dapat membaca deklarasi ini.")
                .contains("Tidak ada nama calon");
        findDatePicker().withLabel("Sampai").setValue(today.plusMonths(3));
        findButton().withText("Saya menyatakan pasangan saya menjadi calon").click();
        assertThat(screen()).contains("Anda menyatakan pasangan Anda menjadi calon sejak");
        assertThat(declared()).isEqualTo(1);
        findButton().withText("Tarik deklarasi").click();
        assertThat(screen()).contains("Saya menyatakan");
        assertThat(declared()).isZero();
    }

    @Test
    void missingDaysAreSaid() {
        go("deklarasi");
        findButton().withText("Saya menyatakan pasangan saya menjadi calon").click();
        assertThat(find(Notification.class).single()).isNotNull();
        assertThat(declared()).isZero();
    }
}
