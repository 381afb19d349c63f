package id.netral.assessment.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.bank.QuestionReview;
import id.netral.assessment.exchange.ExchangeFormat;
import id.netral.assessment.exchange.QuestionExport;
import id.netral.assessment.paper.PaperQuiz;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.Formats;
import id.netral.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A trainer brings questions in and takes them out. */
@IntegrationTest
class QuestionImportViewTest extends SpringBrowserlessTest implements Locators {

    private static final String NEW = """
        // [id:baru] [tag:pasal:uji-kuis-1]
        ::baru::[plain]Soal baru? {=Ya ~Tidak ####Sebab}

        // [id:asing] [tag:pasal:tidak-ada]
        ::asing::[plain]Pasalnya asing? {=Ya ~Tidak ####Sebab}

        ::esai::Ceritakan. {}
        """;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    QuestionExport export;

    @Autowired
    PaperQuiz paper;

    @Autowired
    QuestionReview review;

    ModuleId module;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        var quiz = new TestQuiz(jdbc, transaction, events);
        module = quiz.newModule();
        var version = quiz.publish(module, TestQuiz.quiz(60, 2, 5, TestQuiz.oneOfEach()));
        show(version.value());
        TestUsers.signIn(null, Role.PELATIH);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void noListShowsTheModule() {
        show(null);
        SecurityContextHolder.clearContext();
    }

    private void show(Long version) {
        jdbc.sql("UPDATE learning_module SET current_version_id = ? WHERE id = ?")
                .param(version)
                .param(module.value())
                .update();
    }

    @Test
    void theResultIsShownBeforeAnythingChanges() {
        open();
        upload("soal.txt", NEW);
        assertThat(screen())
                .contains("Hasil pemeriksaan soal.txt", "belum ada yang berubah")
                .contains("1Soal baru", "0Berubah", "1Masalah")
                .contains("Yang perlu dibetulkan", "Yang tidak ikut");
        assertThat(cell(0, 0, 0)).isEqualTo("soal.txt, baris 5");
        assertThat(cell(0, 0, 1)).isEqualTo("pasal 'tidak-ada' tidak ada dalam daftar aturan.");
        assertThat(cell(1, 0, 0)).isNotEmpty();
        assertThat(questions()).isEqualTo(11);

        findButton().withText("Impor 1 soal").click();
        assertThat(findConfirmDialog().getText()).contains("1 soal baru ditambahkan dan 0 soal diperbarui");
        findConfirmDialog().confirm();
        roundTrip();
        assertThat(questions()).isEqualTo(11);
        SecondReader.letsIn(review);
        assertThat(questions()).isEqualTo(12);
        assertThat(screen()).contains("Pilih berkas soal").doesNotContain("Hasil pemeriksaan");
    }

    @Test
    void whatWaitsIsSaidBeforeAndAfterWithTheWayToTheQueue() {
        open();
        upload("soal.txt", NEW);
        assertThat(screen()).contains("Modul ini sudah terbit", "menunggu tinjauan orang kedua");
        apply();
        assertThat(screen())
                .contains("soal.txt sudah diimpor", "0Langsung berlaku", "1Menunggu tinjauan")
                .doesNotContain("!id", "exchange.");
        find(Anchor.class).withText("Buka daftar tinjauan").single();
        assertThat(find(Anchor.class).withText("Buka daftar tinjauan").single().getHref())
                .isEqualTo("bank-soal/tinjauan");
    }

    @Test
    void whereNobodyIsAskedYetEverythingHoldsAtOnce() {
        jdbc.sql("UPDATE learning_module SET working_title = slug, current_version_id = NULL WHERE id = ?")
                .param(module.value())
                .update();
        open();
        upload("soal.txt", NEW);
        assertThat(screen()).doesNotContain("Modul ini sudah terbit");
        apply();
        assertThat(screen()).contains("1Langsung berlaku", "0Menunggu tinjauan").doesNotContain("Buka daftar tinjauan");
        assertThat(questions()).isEqualTo(12);
    }

    @Test
    void whatWaitsAlreadyIsNotReplacedUnsaid() {
        open();
        upload("soal.txt", NEW);
        apply();
        open();
        upload("soal.txt", NEW.replace("Soal baru?", "Soal baru, diperbaiki?"));
        assertThat(screen()).contains("1 soal di berkas ini sudah punya usulan yang menunggu");
    }

    private void apply() {
        findButton().withText("Impor 1 soal").click();
        findConfirmDialog().confirm();
        roundTrip();
    }

    @Test
    void discardingChangesNothing() {
        open();
        upload("soal.txt", NEW);
        findButton().withText("Batalkan").click();
        assertThat(questions()).isEqualTo(11);
        assertThat(screen()).doesNotContain("Hasil pemeriksaan");
    }

    @Test
    void aFileThatIsNoneIsExplained() {
        open();
        upload("soal.xml", "<!DOCTYPE quiz [<!ENTITY x \"y\">]><quiz/>");
        assertThat(cell(0, 0, 1)).contains("DOCTYPE");
        assertThat(screen()).contains("Tidak ada yang perlu diubah");
    }

    @Test
    void theExportSaysWhatAFormatCannotCarry() {
        var dialog = new QuestionExportDialog(export, paper, module, List.of());
        dialog.open();
        roundTrip();
        assertThat(text(dialog))
                .contains("1 hal tidak ikut", "Hanya nama gambarnya", "memuat kunci jawaban", "Kunci (PDF)");
        choose(dialog, ExchangeFormat.GIFT);
        assertThat(text(dialog)).contains("5 hal tidak ikut", "tidak ada dalam GIFT");
        assertThat(find(Anchor.class).all()).hasSizeGreaterThanOrEqualTo(5);
    }

    @SuppressWarnings("unchecked")
    private void choose(QuestionExportDialog dialog, ExchangeFormat format) {
        find(RadioButtonGroup.class, dialog).single().setValue(format);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void open() {
        UI.getCurrent().navigate("bank-soal/impor");
        roundTrip();
        ComboBox<ModuleReference> modules = find(ComboBox.class).single();
        modules.setValue(modules.getListDataView()
                .getItems()
                .filter(reference -> reference.id().equals(module))
                .findFirst()
                .orElseThrow());
        roundTrip();
    }

    private void upload(String name, String text) {
        new UploadTester<>(find(Upload.class).single())
                .upload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String cell(int grid, int row, int column) {
        var found = (Grid<?>) find(Grid.class).all().get(grid);
        return test(found).getCellText(row, column);
    }

    private int questions() {
        return jdbc.sql("SELECT COUNT(*) FROM question WHERE module_id = ?")
                .param(module.value())
                .query(Integer.class)
                .single();
    }

    private String screen() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
