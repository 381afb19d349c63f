package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.BankFixture;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AttemptService;
import id.netral.assessment.bank.QuestionReview;
import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A trainer finds a wrong question, corrects it and regrades it; pictures in target/screens. */
@LongTest
@JourneyTest
class QuestionBankIT {

    private static final String NIP = "199001012015012001";
    private static final byte[] BANNER = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><rect width="100" height="60" fill="#dfe9e4"/>
        <rect x="10" y="6" width="30" height="12" fill="#b33"/><rect x="60" y="6" width="30" height="12" fill="#369"/>
        <rect x="20" y="30" width="60" height="30" fill="#998"/></svg>""".getBytes(StandardCharsets.UTF_8);

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    AttemptService attempts;

    @Autowired
    QuestionReview review;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private BankFixture fixture;
    private ModuleId module;

    @BeforeEach
    void seed(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        database.reset();
        fixture = new BankFixture(jdbc, transaction, events);
        module = fixture.module(TestQuiz.quiz(5, 5, Type.values().length, TestQuiz.oneOfEach()));
        fixture.picture(module, "images/spanduk.svg", BANNER);
        cast.person(NIP, "Sari Contoh", "Dinas Contoh", Role.PELATIH);
        for (var name : List.of("Budi Misal", "Wati Umpama", "Tono Andaikata")) {
            var person = cast.person("1987020220140210" + (10 + name.length()), name, "Kecamatan " + name.charAt(0));
            TestUsers.signIn(person);
            attempts.submit(person, attempts.startOrResume(person, fixture.current(module)));
            SecurityContextHolder.clearContext();
        }
    }

    @AfterEach
    void hide() {
        fixture.hide();
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void aWrongQuestionIsFoundCorrectedAndRegraded(String device) {
        try (var visitor = new Visitor(context(device), port)) {
            visitor.signIn(NIP, Cast.PASSWORD);
            visitor.open("bank-soal");
            Look.at(visitor, "bank-list-" + device);
            visitor.open("bank-soal?modul=" + module);
            for (var type : List.of(Type.MARK_CHAT, Type.MARK_PICTURE, Type.VERDICT)) {
                visitor.open("bank-soal/" + question(type) + "/ubah");
                Look.at(visitor, "bank-edit-" + type.name().toLowerCase(Locale.ROOT) + "-" + device);
            }
            visitor.open("bank-soal/baru?modul=" + module);
            Look.at(visitor, "bank-new-" + device);

            visitor.open("bank-soal/" + question(Type.SINGLE));
            Look.at(visitor, "bank-question-" + device);
            visitor.button("Ubah").click();
            visitor.page().getByLabel("Teks soal").fill("Soal yang sudah diperbaiki?");
            visitor.page().getByLabel("Jawaban tepat").nth(2).check();
            visitor.settle();
            Look.at(visitor, "bank-edit-single-" + device);
            visitor.button("Simpan").click();
            visitor.sees("yang menunggu tinjauan");
            SecondReader.letsIn(review);
            visitor.open("bank-soal/" + question(Type.SINGLE));
            visitor.sees("Revisi 2");
            visitor.sees("Berubah: teks soal, pilihan atau kunci");

            visitor.button("Nilai ulang").click();
            visitor.sees("Yang akan terjadi");
            visitor.page().getByText("Semua mendapat nilai penuh").click();
            visitor.sees("Menjadi lulus");
            Look.at(visitor, "bank-regrade-" + device);
            visitor.button("Nilai ulang sekarang").click();
            visitor.sees("Tulis alasannya.");
            visitor.page().getByLabel("Alasan").fill("Kunci keliru.");
            visitor.button("Nilai ulang sekarang").click();
            visitor.page()
                    .locator("vaadin-confirm-dialog [slot=confirm-button], vaadin-button[slot=confirm-button]")
                    .first()
                    .click();
            assertThat(visitor.page().getByText("Penilaian ulang selesai").first())
                    .isVisible();
            Look.at(visitor, "bank-regraded-" + device);
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM regraded_attempt")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private long question(Type type) {
        return fixture.question(module, "uji-" + type.ordinal());
    }

    private static BrowserContext context(String device) {
        return "phone".equals(device) ? Browsers.phone() : Browsers.desktop();
    }
}
