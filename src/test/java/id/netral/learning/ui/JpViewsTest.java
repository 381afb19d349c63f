package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import id.netral.TestClock;
import id.netral.catalog.pack.ActivityType;
import id.netral.learning.jp.JpSettings;
import id.netral.security.Role;
import java.time.Instant;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours of learning as people and HR see them. */
class JpViewsTest extends LearningViewTestBase {

    @Autowired
    JpSettings settings;

    @Test
    void theHistoryLeadsToTheHours() {
        go("riwayat");
        assertThat(link("Jam pelajaran saya").getHref()).isEqualTo("jp-saya");
    }

    @Test
    void aPnsSeesTheHoursOfTheYearBesideTheRight() {
        fixture.pass(sari, fixture.aurat(), TestClock.now());
        go("jp-saya");
        assertThat(screen())
                .contains("1 dari 20 JP yang menjadi hak setahun", "PNS berhak", "Ini hak, bukan syarat.")
                .contains(fixture.aurat().title(), "Diakui penuh.", "Pelatihan teknis");
        assertThat(link("Unduh PDF").getElement().getAttribute("download"))
                .isEqualTo("rekap-jp-" + Year.from(today) + ".pdf");
    }

    @Test
    void anotherYearIsPartOfTheAddress() {
        fixture.pass(sari, fixture.aurat(), Instant.parse("2025-05-05T05:00:00Z"));
        go("jp-saya/2025");
        assertThat(screen()).contains(fixture.aurat().title(), "1 Januari 2025 sampai 31 Desember 2025");
        go("jp-saya");
        assertThat(screen()).contains("Belum ada JP pada masa ini");
    }

    @Test
    void aYearThatIsNoneShowsThePresentOne() {
        go("jp-saya/1800");
        assertThat(find(Select.class).withCaption("Tahun").first().getValue()).isEqualTo(Year.from(today));
    }

    @Test
    void aPppkIsToldTheLimitAndWhichYearIsMeant() {
        jdbc.sql("UPDATE employee SET kind = 'PPPK'").update();
        go("jp-saya");
        assertThat(screen())
                .contains("paling banyak 24 JP dalam satu tahun kontrak")
                .contains("Tanggal mulai kontrak belum tercatat");
    }

    @Test
    void hrSeesAPersonsHours() {
        fixture.pass(sari, fixture.aurat(), TestClock.now());
        signIn(null, Role.SDM);
        go("sdm/jp/" + sari);
        assertThat(screen())
                .contains("Sari Uji", "19900101 201501 2 001", fixture.aurat().title());
    }

    @Test
    void anUnknownPersonIsNotFound() {
        signIn(null, Role.SDM);
        go("sdm/jp/999999999");
        assertThat(screen()).doesNotContain("JP diakui");
    }

    @Test
    void hrAddsAndWithdrawsARuleToCome() {
        signIn(null, Role.SDM);
        go("pengaturan-jp");
        assertThat(screen()).contains("Dicatat oleh Netral");
        @SuppressWarnings("unchecked")
        Select<ActivityType> activity =
                find(Select.class).withCaption("Jenis kegiatan").first();
        activity.setValue(ActivityType.SEMINAR);
        findDatePicker().withLabel("Berlaku mulai").setValue(today.plusDays(30));
        findIntegerField().withLabel("Menit per JP").setValue(60);
        findButton().withText("Tambah aturan").click();
        assertThat(settings.all()).anySatisfy(rule -> {
            assertThat(rule.minutesPerJp()).isEqualTo(60);
            assertThat(rule.yearlyCap()).isNull();
        });
        findButton().withText("Batalkan").click();
        assertThat(screen()).contains("Dibatalkan");
    }

    @Test
    void anUnfinishedRuleIsNotTaken() {
        signIn(null, Role.SDM);
        go("pengaturan-jp");
        findButton().withText("Tambah aturan").click();
        assertThat(settings.all()).hasSize(3);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("pengaturan-jp");
    }
}
