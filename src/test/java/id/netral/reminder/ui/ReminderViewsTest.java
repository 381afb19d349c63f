package id.netral.reminder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.learning.duty.Assignments;
import id.netral.messaging.MailListing;
import id.netral.reminder.ReminderSettings;
import id.netral.reminder.TextPart;
import id.netral.reminder.WaitingPerson;
import id.netral.security.Role;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screens around reminders, as people use them. */
@IntegrationTest
class ReminderViewsTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalog catalog;

    @Autowired
    Assignments assignments;

    @Autowired
    ReminderSettings settings;

    @Autowired
    ZoneId zone;

    EmployeeId sari;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        TestUsers.signIn(sari);
        var module = catalog.current("aurat-politik").orElseThrow().module();
        assignments.assignAtStart(module, null, TestClock.today().plusDays(3));
        signIn();
    }

    private void signIn(Role... roles) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(sari, roles);
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
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    private String notice() {
        return find(Notification.class).last().getElement().getProperty("text", "");
    }

    @Test
    void theLearnerReadsHowRemindersWorkAndWhyOneCame() {
        go("pengingat");
        assertThat(screen()).contains("Belum ada pengingat", "Atasan langsung: 7 hari sesudah tenggat");
        jdbc.sql("""
            INSERT INTO reminder_entry (duty_id, due_on, audience, days, day, employee_id, recipient_id, outcome,
                recorded_at)
            SELECT id, due_on, 'PERSON', -3, '2026-11-20', employee_id, employee_id, 'NO_EMAIL', '2026-12-01 17:00:00'
            FROM duty""").update();
        go("");
        go("pengingat");
        assertThat(screen()).contains("Anda diingatkan", "20 November 2026", "3 hari sebelum tenggat. Penugasan nomor");
    }

    @Test
    void hrSeesWhoIsWaitingAndCopiesAText() {
        signIn(Role.SDM);
        go("pengingat-unit");
        assertThat(screen()).contains("1 orang");
        assertThat(findGrid(WaitingPerson.class).size()).isEqualTo(1);
        find(Checkbox.class).single().setValue(true);
        assertThat(findGrid(WaitingPerson.class).size()).isEqualTo(1);
        var row = findGrid(WaitingPerson.class).getCellComponent(0, 0);
        ((Button) row.getChildren().skip(1).findFirst().orElseThrow()).click();
        assertThat(find(TextArea.class).single().getValue()).contains("*Sari Uji*", "tenggat");
    }

    @Test
    void hrWritesATextAndIsToldWhatIsWrongWithIt() {
        signIn(Role.SDM);
        go("atur-pengingat");
        assertThat(screen()).contains("Pengingat belum pernah dijalankan", "Perkiraan besok");
        var body = findTextArea().withLabel("Isi");
        var before = settings.text(TextPart.PERSON);
        body.setValue("Halo {nma}");
        findButton().withText("Pratinjau").click();
        assertThat(notice()).contains("{nma}", "{nama}");
        assertThat(settings.text(TextPart.PERSON)).isEqualTo(before);
        assertThat(body.component().getValue()).isEqualTo("Halo {nma}");
        body.setValue("Halo {nama}");
        findButton().withText("Pratinjau").click();
        assertThat(screen()).contains("Halo Sari Contoh");
        assertThat(settings.text(TextPart.PERSON)).isEqualTo(before);
    }

    @Test
    void withoutAnAddressNoTestIsSent() {
        signIn(Role.SDM);
        jdbc.sql("""
            INSERT INTO account (id, employee_id, display_name, state, created_at)
            VALUES (?, ?, 'Sari Uji', 'ACTIVE', '2026-12-01 17:00:00')""").params(sari.value(), sari.value()).update();
        go("atur-pengingat");
        findButton().withText("Uji kirim ke saya").click();
        assertThat(notice()).contains("belum memiliki alamat surel");
        jdbc.sql("UPDATE account SET email = 'sari@contoh.go.id'").update();
        findButton().withText("Uji kirim ke saya").click();
        go("kotak-keluar");
        assertThat(findGrid(MailListing.class).size()).isEqualTo(1);
        assertThat(screen()).contains("Belum diatur", "1 surel menunggu");
    }

    @Test
    void aMailIsLookedAtAndDiscarded() {
        jdbc.sql("""
            INSERT INTO outgoing_mail (dedupe_key, recipient, subject, text_body, state, created_at, not_before,
                message_id)
            VALUES ('uji/1', 'sari@contoh.go.id', 'Halo', 'Isi surel', 'UNCERTAIN', '2026-12-01 17:00:00', '2026-12-01 17:00:00', '<1@x>')""").update();
        signIn(Role.ADMIN);
        go("kotak-keluar");
        ((Button) findGrid(MailListing.class).getCellComponent(0, 1)).click();
        assertThat(findDialog().component().getElement().getTextRecursively())
                .contains("Isi surel", "mungkin sudah sampai");
        findButton().withText("Batalkan").click();
        assertThat(jdbc.sql("SELECT state FROM outgoing_mail")
                        .query(String.class)
                        .single())
                .isEqualTo("DISCARDED");
    }

    @Test
    void aLearnerSeesNeitherSettingsNorOutbox() {
        for (var path : new String[] {"atur-pengingat", "kotak-keluar", "pengingat-unit"}) {
            go(path);
            assertThat(getCurrentView().getClass().getPackageName()).doesNotContain("reminder", "messaging");
        }
    }
}
