package id.netral.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.bank.BankQuestion;
import id.netral.assessment.bank.BankQuestions;
import id.netral.assessment.bank.QuestionReview;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.common.source.Fault;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A trainer takes questions in and out: a dry run changes nothing, applying does all of it or nothing. */
@IntegrationTest
class QuestionImportTest {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    QuestionImport imports;

    @Autowired
    QuestionExport exports;

    @Autowired
    BankQuestions bank;

    @Autowired
    QuestionReview review;

    @TempDir
    Path folder;

    TestQuiz quiz;
    ModuleId module;
    ModuleVersionId version;

    @BeforeEach
    void aModuleWithAllTypes(@Autowired ApplicationEventPublisher events) {
        database.reset();
        quiz = new TestQuiz(jdbc, transaction, events);
        module = quiz.newModule();
        version = quiz.publish(module, TestQuiz.quiz(60, 2, 5, TestQuiz.oneOfEach()));
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

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"EXCEL", "QTI_21", "QTI_30"})
    void whatWasExportedComesBackUnchanged(ExchangeFormat format) throws IOException {
        var file = folder.resolve("soal" + format.extension());
        try (var out = Files.newOutputStream(file)) {
            exports.export(module, List.of(), format, out);
        }
        var preview = imports.preview(file, "soal" + format.extension(), module);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(Type.values().length);
        assertThat(preview.changesAnything()).isFalse();
    }

    @Test
    void onlyTheChosenQuestionsAreExported() throws IOException {
        var chosen = bank.of(module).get(2);
        var file = folder.resolve("satu.xlsx");
        try (var out = Files.newOutputStream(file)) {
            exports.export(module, List.of(chosen.id()), ExchangeFormat.EXCEL, out);
        }
        assertThat(imports.preview(file, "satu.xlsx", module).unchanged()).isOne();
        assertThat(exports.losses(module, List.of(), ExchangeFormat.GIFT)).hasSize(5);
    }

    @Test
    void aDryRunTellsAndApplyingDoesIt() throws IOException {
        var before = revisions();
        var preview = imports.preview(gift("""
            // [id:uji-0] [tag:pasal:uji-kuis-1]
            ::uji-0::[plain]Soal yang diubah? {=Ya ~Tidak ####Sebab}

            // [id:baru] [tag:pasal:uji-kuis-1] [tag:pilkada] [tag:tahapan:kampanye]
            ::baru::[plain]Soal baru? {=Ya ~Tidak ####Sebab}

            // [id:asing] [tag:pasal:tidak-ada]
            ::asing::[plain]Pasalnya asing? {=Ya ~Tidak ####Sebab}
            """), "soal.txt", module);
        assertThat(preview.added()).isOne();
        assertThat(preview.changed()).isOne();
        assertThat(preview.faults())
                .containsExactly(new Fault("soal.txt", 8, "fault.unknownArticle", List.of("tidak-ada")));
        assertThat(revisions()).isEqualTo(before);

        assertThat(imports.apply(preview.id())).isEqualTo(new ImportDone(1, 1, 2));
        assertThat(revisions()).isEqualTo(before);
        assertThat(drawnStems()).doesNotContain("Soal yang diubah?", "Soal baru?");
        SecondReader.letsIn(review);
        assertThat(revisions()).isEqualTo(before + 2);
        var changed = definition("uji-0");
        assertThat(changed.stem()).isEqualTo("Soal yang diubah?");
        assertThat(definition("baru").labels().tags()).containsExactly("pilkada");
        assertThat(drawnStems())
                .hasSize(12)
                .contains("Soal yang diubah?", "Soal baru?")
                .doesNotContain("Soal uji 0?");
        assertThat(jdbc.sql("SELECT subject FROM audit_entry WHERE action = 'QUESTIONS_IMPORTED'")
                        .query(String.class)
                        .list())
                .containsExactly("soal.txt");
        assertThatThrownBy(() -> imports.apply(preview.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("exchange.preview.gone");
    }

    @Test
    void nothingIsAppliedWhenTheBankHasChangedMeanwhile() throws IOException {
        var preview = imports.preview(gift("""
            // [id:uji-0] [tag:pasal:uji-kuis-1]
            ::uji-0::[plain]Dari berkas? {=Ya ~Tidak ####Sebab}

            // [id:baru] [tag:pasal:uji-kuis-1]
            ::baru::[plain]Soal baru? {=Ya ~Tidak ####Sebab}
            """), "soal.txt", module);
        var other = TestQuiz.question(0, definition("uji-0").body(), "Dari orang lain?");
        quiz.publish(module, TestQuiz.quiz(60, 2, 1, List.of(other)));
        var before = revisions();
        assertThatThrownBy(() -> imports.apply(preview.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("exchange.apply.changed");
        assertThat(revisions()).isEqualTo(before);
        assertThat(definition("uji-0").stem()).isEqualTo("Dari orang lain?");
    }

    @Test
    void doubtfulArticlesAndRetiredQuestionsAreFaults() throws IOException {
        jdbc.sql("""
            INSERT IGNORE INTO legal_article (id, instrument_id, label, summary, confidence)
            VALUES ('uji-kuis-ragu', 'uji-kuis', 'Pasal 2', 'Ringkasan.', 'UNSURE')""").update();
        jdbc.sql("UPDATE question SET retired_at = '2026-12-01 17:00:00' WHERE module_id = ? AND code = 'uji-1'")
                .param(module.value())
                .update();
        var preview = imports.preview(gift("""
            // [id:ragu] [tag:pasal:uji-kuis-ragu]
            ::ragu::[plain]Ragu? {=Ya ~Tidak ####Sebab}

            // [id:uji-1] [tag:pasal:uji-kuis-1]
            ::uji-1::[plain]Pensiun? {=Ya ~Tidak ####Sebab}
            """), "soal.txt", module);
        assertThat(preview.faults())
                .extracting(Fault::key)
                .containsExactly("fault.unsureArticle", "exchange.fault.retired");
        assertThat(preview.changesAnything()).isFalse();
    }

    @Test
    void aHostileFileChangesNothingEvenWhenApplied() throws IOException {
        var before = revisions();
        var file = Files.writeString(folder.resolve("jahat.xml"), """
            <!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question type="essay">&x;</question></quiz>
            """);
        var preview = imports.preview(file, "jahat.xml", module);
        assertThat(preview.faults()).extracting(Fault::key).containsExactly("exchange.fault.entities");
        imports.apply(preview.id());
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    void fiveHundredQuestionsAtOnce() throws IOException {
        var many = new ArrayList<QuestionDefinition>();
        for (var n = 0; n < 500; n++) {
            many.add(
                    TestQuiz.question(100 + n, TestQuiz.question(0, Type.SINGLE).body(), "Soal ke-" + n + "?"));
        }
        var file = folder.resolve("banyak.xlsx");
        try (var out = Files.newOutputStream(file)) {
            ExchangeFormat.EXCEL.converter().write(many, out);
        }
        var preview = imports.preview(file, "banyak.xlsx", module);
        assertThat(preview.added()).isEqualTo(500);
        imports.apply(preview.id());
        SecondReader.letsIn(review);
        assertThat(bank.of(module)).hasSize(511);
    }

    @Test
    void theTemplateCanBeImportedAsItIs() throws IOException {
        var file = folder.resolve("templat.xlsx");
        try (var out = Files.newOutputStream(file)) {
            exports.template(out);
        }
        var preview = imports.preview(file, "templat.xlsx", module);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.added()).isEqualTo(3);
    }

    @Test
    void aDryRunBelongsToItsOwner() throws IOException {
        TestUsers.signIn(database.employee("198702022014021002", "Budi Uji", "Dinas Uji"), Role.PELATIH);
        var preview =
                imports.preview(gift("// [tag:pasal:uji-kuis-1]\n::a::Soal? {=Ya ~Tidak ####Sebab}"), "a.txt", module);
        TestUsers.signIn(database.employee("199001012015012001", "Sari Uji", "Dinas Uji"), Role.ADMIN);
        assertThatThrownBy(() -> imports.apply(preview.id())).hasMessage("exchange.preview.gone");
    }

    @Test
    void learnersMayNeitherImportNorExport() {
        TestUsers.signIn(null);
        assertThatThrownBy(() -> imports.apply(ImportId.next())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exports.losses(module, List.of(), ExchangeFormat.GIFT))
                .isInstanceOf(AccessDeniedException.class);
    }

    private QuestionDefinition definition(String code) {
        return bank.of(module).stream()
                .map(BankQuestion::definition)
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> drawnStems() {
        return jdbc.sql("""
            SELECT r.stem FROM quiz_item i JOIN question_revision r ON r.id = i.question_revision_id
            WHERE i.module_version_id = ?""").param(version.value()).query(String.class).list();
    }

    private int revisions() {
        return jdbc.sql("SELECT COUNT(*) FROM question_revision")
                .query(Integer.class)
                .single();
    }

    private Path gift(String text) throws IOException {
        return Files.write(folder.resolve("soal.txt"), text.getBytes(StandardCharsets.UTF_8));
    }
}
