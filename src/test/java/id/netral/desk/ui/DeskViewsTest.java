package id.netral.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.desk.AnswerDesk;
import id.netral.desk.AskDesk;
import id.netral.security.Role;
import id.netral.verdict.Situation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The desk as Sari sees it, who asks, and as Tuti does, who answers. */
@IntegrationTest
class DeskViewsTest extends SpringBrowserlessTest implements Locators {

    private static final String NIP = "199001012015012001";
    private static final String TEXT = "Bolehkah saya meminjamkan halaman rumah untuk rapat warga?";
    private static final String ANSWER = "Boleh, selama bukan kegiatan kampanye.";

    @Autowired
    TestDatabase database;

    @Autowired
    AskDesk asking;

    @Autowired
    AnswerDesk answering;

    EmployeeId sari;
    EmployeeId tuti;
    EmployeeId adi;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        sari = database.employee(NIP, "Sari Uji", "Dinas Rahasia Uji");
        tuti = database.employee("198803032015032003", "Tuti Uji", "Inspektorat Uji");
        adi = database.employee("198803032015031004", "Adi Uji", "Inspektorat Uji");
        signIn(sari);
    }

    private void signIn(EmployeeId employee, Role... roles) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(employee, roles);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void go(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    private String screen() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    private String notice() {
        var notices = find(Notification.class).all();
        return notices.isEmpty() ? "" : test(notices.getLast()).getText();
    }

    private void push(String label) {
        find(Button.class).withText(label).single().click();
        roundTrip();
    }

    private String typed(String label) {
        return findTextArea().withLabel(label).getComponent().getValue();
    }

    private void send(String text) {
        findTextArea().withLabel("Pertanyaan").setValue(text);
        push("Kirim");
    }

    private long asked() {
        asking.ask(Situation.open(), TEXT);
        signIn(tuti, Role.PENINJAU);
        return answering.open(0, 1).getFirst().id();
    }

    @Test
    void aQuestionGoesToAReviewerAndTheAnswerComesBack() {
        go("tanya?actor=pns&act=like&object=calon");
        assertThat(screen()).contains("Keadaan yang dipilih: PNS", "Anda belum bertanya.", "Jangan tulis nama");
        send(TEXT);
        assertThat(screen()).contains(TEXT, "Menunggu jawaban.");
        assertThat(typed("Pertanyaan")).isEmpty();

        signIn(tuti, Role.PENINJAU);
        go("pertanyaan-rahasia");
        assertThat(find(Grid.class).single().getGenericDataView().getItems()).hasSize(1);
        go("pertanyaan-rahasia/" + answering.open(0, 1).getFirst().id());
        assertThat(screen()).contains(TEXT).doesNotContain("Sari", NIP, "Dinas Rahasia");
        findTextArea().withLabel("Jawaban").setValue(ANSWER);
        push("Kirim jawaban");
        assertThat(getCurrentView()).isInstanceOf(WaitingQuestionsView.class);

        signIn(sari);
        go("tanya");
        assertThat(screen()).contains(ANSWER).doesNotContain("Tuti", "Menunggu jawaban.");
    }

    @Test
    void theReviewersListTellsTheDayAndNobody() {
        asked();
        go("pertanyaan-rahasia");
        var row = test(find(Grid.class).single())
                .getCellComponent(0, 0)
                .getElement()
                .getTextRecursively();
        assertThat(row).contains(TEXT, "Ditanyakan 2 Desember 2026").doesNotContain("Sari", NIP, "Dinas", ":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀😀😀😀😀😀😀😀", "   "})
    void whatHasNoWordsIsSaidInASentence(String text) {
        go("tanya");
        send(text);
        assertThat(notice()).startsWith("Tulis dahulu dengan kata-kata");
        assertThat(typed("Pertanyaan")).isEqualTo(text);
    }

    @Test
    void tenThousandCharactersStayInTheForm() {
        go("tanya");
        var text = "kata ".repeat(2_000).strip();
        send(text);
        assertThat(notice()).contains("paling banyak 2.000 karakter, tulisan Anda 9.999");
        assertThat(typed("Pertanyaan")).isEqualTo(text);
    }

    @Test
    void markupIsShownAsText() {
        go("tanya");
        send("<b>Bolehkah</b> '; DROP TABLE account; --");
        assertThat(screen()).contains("<b>Bolehkah</b> '; DROP TABLE account; --");
    }

    @Test
    void whatTellsWhoSomebodyIsIsSentAtTheSecondPushOnly() {
        go("tanya");
        send("Atasan saya, NIP " + NIP + ", telepon 081234567890, mengajak rapat.");
        assertThat(screen()).contains("memuat NIP atau nomor kependudukan, nomor telepon.");
        assertThat(asking.own()).isEmpty();
        findTextArea().withLabel("Pertanyaan").setValue("Atasan saya, 081234567890, mengajak rapat.");
        push("Tetap kirim");
        assertThat(asking.own()).as("a changed text is looked at again").isEmpty();
        push("Tetap kirim");
        assertThat(asking.own()).hasSize(1);
        assertThat(find(Button.class).withText("Kirim").all()).hasSize(1);
    }

    @Test
    void anOwnQuestionIsTakenBack() {
        asking.ask(Situation.open(), TEXT);
        go("tanya");
        push("Tarik kembali");
        assertThat(screen()).contains("Anda belum bertanya.").doesNotContain(TEXT);
    }

    @Test
    void theSecondReviewerKeepsTheText() {
        var id = asked();
        go("pertanyaan-rahasia/" + id);
        findTextArea().withLabel("Jawaban").setValue(ANSWER);
        TestUsers.signIn(adi, Role.PENINJAU);
        answering.answer(id, "Tidak boleh, tunggu dahulu.", null, List.of());
        TestUsers.signIn(tuti, Role.PENINJAU);
        push("Kirim jawaban");
        assertThat(notice()).contains("baru saja dijawab peninjau lain");
        assertThat(typed("Jawaban")).isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PENINJAU")
    void onlyReviewersOpenTheirScreens(Role role) {
        var id = asked();
        signIn(adi, role);
        for (var path : List.of("pertanyaan-rahasia", "pertanyaan-rahasia/" + id)) {
            go(path);
            assertThat(getCurrentView()).isNotInstanceOfAny(WaitingQuestionsView.class, AnswerView.class);
            assertThat(screen()).doesNotContain(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999999999999"})
    void aNumberWithoutAQuestionIsSaid(String number) {
        signIn(tuti, Role.PENINJAU);
        go("pertanyaan-rahasia/" + number);
        assertThat(screen()).contains("tidak menunggu jawaban");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1%27--", "9999999999999999999999"})
    void whatIsNoNumberIsNoPage(String number) {
        signIn(tuti, Role.PENINJAU);
        go("pertanyaan-rahasia/" + number);
        assertThat(getCurrentView()).isNotInstanceOf(AnswerView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanya?act=menari", "tanya?act=like&act=komentar", "tanya?<script>=1", "tanya?actor="})
    void anAddressWithUnknownWordsAsksWithoutASituation(String address) {
        go(address);
        assertThat(find(TextArea.class).withCaption("Pertanyaan").all()).hasSize(1);
        assertThat(screen()).doesNotContain("Keadaan yang dipilih");
    }
}
