package id.netral.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.paper.PaperQuiz.Format;
import id.netral.assessment.paper.PaperQuiz.Order;
import id.netral.assessment.quiz.QuizContent;
import id.netral.catalog.ModuleId;
import id.netral.common.Formats;
import id.netral.common.Sentences;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The quiz on paper, read back with other readers. */
@IntegrationTest
class PaperQuizTest {

    private static final int TYPES = Type.values().length;

    @Autowired
    PaperQuiz paper;

    @Autowired
    QuizContent rules;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sentences sentences;

    ModuleId module;

    @BeforeEach
    void aQuizOfAllTypes(
            @Autowired TestDatabase database,
            @Autowired TransactionTemplate transaction,
            @Autowired ApplicationEventPublisher events) {
        database.reset();
        var quiz = new TestQuiz(jdbc, transaction, events);
        module = quiz.newModule();
        var version = quiz.publish(module, TestQuiz.quiz(60, 2, TYPES, TestQuiz.oneOfEach()));
        jdbc.sql("UPDATE learning_module SET current_version_id = ? WHERE id = ?")
                .params(version.value(), module.value())
                .update();
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void noListShowsTheModule() {
        jdbc.sql("UPDATE learning_module SET current_version_id = NULL WHERE id = ?")
                .param(module.value())
                .update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPdfWithItsFontAndEveryQuestionButNoKey() throws IOException {
        try (var document = Loader.loadPDF(print(new Order(2, 7, false, Format.PDF)))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Modul Uji – naskah A", "Modul Uji – naskah B", "Lembar jawaban – naskah A")
                    .contains("Nama", "NIP", "Unit kerja", "Nilai lulus 60 persen")
                    .contains("Soal uji 0?", "(1) ________ dan (2) ________", "Bu Contoh (08.10): Pesan A")
                    .doesNotContain("UMPAN", "Kunci");
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(4);
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded())
                        .as(fonts.getFont(name).getName())
                        .isTrue();
                assertThat(fonts.getFont(name).getName()).contains("LiberationSans");
            }
        }
    }

    @Test
    void aWordDocumentWithTheSameQuestions() throws IOException {
        var text = word(new Order(1, 7, false, Format.DOCX));
        assertThat(text)
                .contains("Modul Uji – naskah A", "Lembar jawaban – naskah A", "Unit kerja", "Soal uji 0?")
                .contains("11. ", "Tulis huruf-hurufnya dalam urutan yang benar.")
                .doesNotContain("UMPAN", "naskah B");
    }

    @Test
    void theKeyNamesTheLettersPrinted() throws IOException {
        var sheet = word(new Order(1, 7, false, Format.DOCX));
        var key = word(new Order(1, 7, true, Format.DOCX));
        assertThat(key)
                .contains("Kunci jawaban Modul Uji", "UMPAN-SOAL 0", "12.5 (± 0.5) hari", "netral / Netralitas ASN");
        var number = sheet.lines()
                .filter(line -> line.endsWith(". Soal uji 0?"))
                .map(line -> line.substring(0, line.indexOf('.')))
                .findFirst()
                .orElseThrow();
        var right = sheet.substring(sheet.indexOf(number + ". Soal uji 0?"))
                .lines()
                .filter(line -> line.endsWith(". Pilihan A"))
                .map(line -> line.substring(0, 1))
                .findFirst()
                .orElseThrow();
        assertThat(key.lines().filter(line -> line.startsWith(number + "\t")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith(number + "\t" + right));
    }

    @Test
    void whatDoesNotCountIsMarkedOnThePapersAndInTheKey() throws IOException {
        assertThat(word(new Order(1, 7, false, Format.DOCX))).doesNotContain("Tidak dinilai", "soal dinilai");
        jdbc.sql("""
            UPDATE quiz_item i JOIN question_revision r ON r.id = i.question_revision_id
            JOIN question q ON q.id = r.question_id SET i.graded = FALSE
            WHERE q.module_id = ? AND q.code IN ('uji-0', 'uji-1')""").param(module.value()).update();
        rules.forgetRules();
        for (var key : new boolean[] {false, true}) {
            var text = word(new Order(1, 7, key, Format.DOCX));
            assertThat(text).contains("9 dari 11 soal dinilai");
            assertThat(text.split("Tidak dinilai – hukumnya belum pasti", -1)).hasSize(3);
            try (var document = Loader.loadPDF(print(new Order(1, 7, key, Format.PDF)))) {
                var pdf = new PDFTextStripper().getText(document);
                assertThat(pdf).contains("9 dari 11 soal dinilai");
                assertThat(pdf.split("Tidak dinilai – hukumnya belum pasti", -1))
                        .hasSize(3);
            }
        }
    }

    @Test
    void theSameSeedPrintsTheSamePapersAndVariantsDiffer() throws IOException {
        var first = word(new Order(1, 7, false, Format.DOCX));
        assertThat(word(new Order(1, 7, false, Format.DOCX))).isEqualTo(first);
        assertThat(word(new Order(1, 8, false, Format.DOCX))).isNotEqualTo(first);
        assertThat(print(new Order(1, 7, true, Format.PDF))).isNotEmpty();
    }

    @Test
    void onlyTrainersPrintAndOnlyWhatIsPublished() {
        assertThatThrownBy(() -> paper.write(
                        new ModuleId(-1),
                        new Order(1, 1, false, Format.PDF),
                        (key, none) -> key,
                        new ByteArrayOutputStream()))
                .hasMessage("exchange.paper.no-quiz");
        assertThatThrownBy(() -> new Order(7, 1, false, Format.PDF)).isInstanceOf(IllegalArgumentException.class);
        TestUsers.signIn(null);
        assertThatThrownBy(() -> paper.available(module)).isInstanceOf(AccessDeniedException.class);
    }

    private String word(Order order) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(print(order))))) {
            return extractor.getText();
        }
    }

    private byte[] print(Order order) throws IOException {
        var out = new ByteArrayOutputStream();
        paper.write(module, order, (key, arguments) -> sentences.get(key, Formats.INDONESIAN, arguments), out);
        return out.toByteArray();
    }
}
