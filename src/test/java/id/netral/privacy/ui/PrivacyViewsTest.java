package id.netral.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.common.Nip;
import id.netral.privacy.CorrectionField;
import id.netral.privacy.CorrectionRequests;
import id.netral.security.NetralPrincipal;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.account.AccountService;
import id.netral.security.account.NewAccount;
import id.netral.security.audit.Download;
import id.netral.security.audit.DownloadLog;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Personal data as Sari, a learner, and Budi of HR see it. */
@IntegrationTest
class PrivacyViewsTest extends SpringBrowserlessTest implements Locators {

    // the first screen comes up before a test can choose the language
    private static final List<String> NOTICE = List.of("Data pribadi Anda di Netral", "Your personal data in Netral");

    private static final List<String> READ = List.of("Saya sudah membaca", "I have read this");

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountService accounts;

    @Autowired
    CorrectionRequests requests;

    @Autowired
    DownloadLog downloads;

    EmployeeId sari;
    EmployeeId budi;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        sari = person("199001012015012001", "Sari Uji");
        budi = person("198702022014021002", "Budi Uji");
        signIn(sari, "Sari Uji");
    }

    private EmployeeId person(String nip, String name) {
        var employee = database.employee(nip, name, "Dinas Uji");
        accounts.provision(List.of(new NewAccount(employee, new Nip(nip), null, name)));
        return employee;
    }

    private void signIn(EmployeeId employee, String name, Role... roles) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        var account = jdbc.sql("SELECT id FROM account WHERE employee_id = ?")
                .param(employee.value())
                .query(Long.class)
                .single();
        var principal = new NetralPrincipal(new SignedInUser(account, employee.value(), name, granted), null, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void go(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private String screen() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    private boolean noticeIsShown() {
        return find(Dialog.class).all().stream().anyMatch(dialog -> NOTICE.contains(dialog.getHeaderTitle()));
    }

    private String cell(int column) {
        return test(find(Grid.class).single())
                .getCellComponent(0, column)
                .getElement()
                .getTextRecursively();
    }

    @Test
    void theNoticeIsShownOnceOnTheFirstScreen() {
        go("riwayat");
        assertThat(noticeIsShown()).isTrue();
        find(Button.class)
                .withCondition(button -> READ.contains(button.getText()))
                .first()
                .click();
        assertThat(noticeIsShown()).isFalse();
        signIn(sari, "Sari Uji");
        go("");
        assertThat(noticeIsShown()).isFalse();
    }

    @Test
    void theNoticeComesBackUntilItWasRead() {
        go("");
        assertThat(noticeIsShown()).isTrue();
        signIn(sari, "Sari Uji");
        go("riwayat");
        assertThat(noticeIsShown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kuis/1, true", "'', false", "riwayat, false", "kuis-lain, false"})
    void theNoticeLeavesAQuizUnderWayAlone(String path, boolean quiz) {
        assertThat(NoticeOnEntry.isQuiz(path)).isEqualTo(quiz);
    }

    @Test
    void ownDataCanBeReadTakenAndPutRight() {
        database.noticesAreRead();
        go("data-saya");
        assertThat(screen()).contains("pilihan politik Anda", "Kunci kuis tidak ikut");
        assertThat(find(Anchor.class)
                        .withCondition(anchor -> text(anchor).contains("Unduh data saya"))
                        .first()
                        .getElement()
                        .getAttribute("download"))
                .isEqualTo("data-saya-netral.zip");
        @SuppressWarnings("unchecked")
        Select<CorrectionField> field =
                find(Select.class).withCaption("Bagian yang keliru").first();
        field.setValue(CorrectionField.NAME);
        findTextField().withLabel("Yang benar").setValue("Sari Ujiwati");
        findButton().withText("Kirim permintaan").click();
        assertThat(screen()).contains("Menunggu", "Nama seharusnya: Sari Ujiwati");
        assertThat(findTextField().withLabel("Yang benar").getComponent().getValue())
                .isEmpty();
    }

    @Test
    void anUnfinishedRequestLosesNothing() {
        database.noticesAreRead();
        go("data-saya");
        findTextField().withLabel("Yang benar").setValue("Sari Ujiwati");
        findButton().withText("Kirim permintaan").click();
        assertThat(findTextField().withLabel("Yang benar").getComponent().getValue())
                .isEqualTo("Sari Ujiwati");
        assertThat(requests.own()).isEmpty();
    }

    @Test
    void hrAnswersARequest() {
        database.noticesAreRead();
        requests.ask(CorrectionField.NAME, "Sari Ujiwati", "SK 12");
        signIn(budi, "Budi Uji", Role.SDM);
        go("sdm/permintaan-koreksi");
        assertThat(cell(0)).contains("Sari Uji", "Dinas Uji");
        assertThat(cell(1)).contains("Nama seharusnya: Sari Ujiwati", "Tertulis sekarang: Sari Uji", "SK 12");
        test(find(Grid.class).single()).getCellComponent(0, 2);
        findButton().withText("Jawab").click();
        findButton().withText("Terima").click();
        assertThat(find(Dialog.class).all()).isNotEmpty();
        findTextArea().withLabel("Alasan").setValue("Sesuai SK");
        findButton().withText("Terima").click();
        assertThat(cell(2)).contains("Diterima", "Sesuai SK");
    }

    @Test
    void aShorterPeriodIsCountedBeforeItIsSaved() {
        database.noticesAreRead();
        signIn(budi, "Budi Uji", Role.ADMIN);
        jdbc.sql("""
            INSERT INTO audit_entry (happened_at, actor, action)
            VALUES ('2026-12-01 17:00:00' - INTERVAL 5 MONTH, 'Uji', 'SIGN_IN')""").update();
        go("pengaturan-data-pribadi");
        assertThat(screen()).contains("tidak pernah dihapus", "Catatan masuk");
        var months = findIntegerField().withAriaLabel("Bulan penyimpanan: Catatan masuk");
        months.setValue(3);
        assertThat(screen()).contains("1 baris akan dihapus malam nanti");
        findButton().withAriaLabel("Simpan: Catatan masuk").click();
        assertThat(jdbc.sql("SELECT months FROM retention WHERE kind = 'SIGN_INS'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void hrReadsWhoTookWhat() {
        database.noticesAreRead();
        signIn(budi, "Budi Uji", Role.SDM);
        downloads.record(new Download("Capaian", "Semua unit", 48, "a".repeat(64), "laporan triwulan"));
        go("log-unduhan");
        assertThat(cell(0)).contains("Budi Uji", "Tujuan: laporan triwulan");
        assertThat(cell(1)).contains("Capaian", "Semua unit", "48 baris");
    }
}
