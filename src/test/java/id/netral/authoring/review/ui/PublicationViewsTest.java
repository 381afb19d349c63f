package id.netral.authoring.review.ui;

import static id.netral.authoring.DraftFixture.REVIEWER;
import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.review.ParagraphComments;
import id.netral.authoring.review.ReviewDesk;
import id.netral.authoring.review.ReviewWorkflow;
import id.netral.branching.StoryDrafts;
import id.netral.common.Formats;
import id.netral.document.Block;
import id.netral.document.DocumentJson;
import id.netral.document.LessonDocument;
import id.netral.question.QuestionDefinition;
import id.netral.rules.ArticleId;
import id.netral.security.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Authors and reviewers in front of the screens that lead to publication. */
@IntegrationTest
class PublicationViewsTest extends SpringBrowserlessTest implements Locators {

    private static final String SLUG = "uji-tinjauan";

    @Autowired
    TestDatabase database;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    ReviewWorkflow workflow;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ParagraphComments comments;

    @Autowired
    StoryDrafts stories;

    @Autowired
    JdbcClient jdbc;

    DraftFixture fixture;
    DraftModule draft;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
        signIn(Role.PENINJAU);
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        fixture.remove();
    }

    @Test
    void aReviewerConfirmsApprovesAndPublishes() {
        submit();
        go("tinjauan");
        assertThat(screen()).contains("Uji tinjauan", "Menunggu tinjauan", "4 kutipan belum dikonfirmasi");

        go("naskah/" + SLUG + "/tinjau");
        assertThat(screen()).contains("0 dari 4 kutipan sudah dikonfirmasi", "Netral itu menutup pilihan.");
        assertThat(findButton().withText("Setujui").component().isEnabled()).isFalse();
        findButton().withText("Konfirmasi").atIndex(1).click();
        assertThat(screen()).contains("1 dari 4 kutipan sudah dikonfirmasi", "Dikonfirmasi Orang Uji");

        confirmAll();
        go("naskah/" + SLUG + "/tinjau");
        findButton().withText("Setujui").click();
        assertThat(screen()).contains("Disetujui");
        findButton().withText("Terbitkan sekarang").click();
        assertThat(screen()).contains("Sedang ditulis", "Diterbitkan · Orang Uji");
    }

    @Test
    void thePersonWhoWroteSeesWhySomebodyElseApproves() {
        submit();
        jdbc.sql("INSERT INTO draft_author (draft_id, account_id, first_at) VALUES (?, 1, '2026-12-01 17:00:00')")
                .param(draft.id().value())
                .update();

        go("naskah/" + SLUG + "/tinjau");

        assertThat(screen()).contains("Anda ikut menulis naskah ini");
        assertThat(findButton().withText("Setujui").exists()).isFalse();
        assertThat(findButton().withText("Konfirmasi").exists()).isFalse();
    }

    @Test
    void aRemarkIsWrittenAnsweredAndResolved() {
        var lesson = as(WRITER, () -> lessons.of(draft.id()).getFirst());
        var block = DocumentJson.read(lesson.document()).document().blocks().getLast();
        as(WRITER, () -> comments.write(lesson.id(), block.id(), "Kalimat ini terlalu panjang."));
        go("naskah/" + SLUG + "/tinjau");
        assertThat(screen()).contains("1 terbuka · 0 selesai", "Kalimat ini terlalu panjang.", "Netral itu menutup");

        as(REVIEWER, () -> comments.answer(comments.of(draft.id()).getFirst().id(), "Setuju, saya pecah."));
        go("naskah/" + SLUG + "/tinjau");
        findButton().withText("Tandai selesai").click();

        assertThat(screen()).contains("0 terbuka · 1 selesai", "Setuju, saya pecah.", "Buka lagi");
    }

    @Test
    void theChecksSayWhatToPutRightAndLeadThere() {
        as(WRITER, () -> {
            var lesson = lessons.of(draft.id()).getFirst();
            var picture = new Block.Image("gambar01", "images/tidak-ada.png", "", "");
            lessons.save(lesson.id(), DocumentJson.write(new LessonDocument(List.of(picture))), lesson.lockVersion());
        });

        go("naskah/" + SLUG + "/periksa");

        assertThat(screen())
                .contains(
                        "Wajib dibenahi",
                        "Gambar images/tidak-ada.png belum punya teks alternatif.",
                        "Berkas images/tidak-ada.png tidak ada di naskah ini.",
                        "Berat dan keterbacaan");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("naskah/" + SLUG + "/pelajaran/pelajaran-satu#gambar01");
    }

    @Test
    void theChecksSayWhenADrawCanHoldTooFewQuestionsThatCount() {
        jdbc.sql("""
            INSERT IGNORE INTO legal_instrument (id, name, title, confidence)
            VALUES ('uji-kuis', 'UU Uji', 'Undang-Undang Uji', 'SURE')""").update();
        jdbc.sql("""
            INSERT INTO legal_article (id, instrument_id, label, summary, confidence)
            VALUES ('uji-kuis-2', 'uji-kuis', 'Pasal 9', 'Ringkasan.', 'LIKELY')
            ON DUPLICATE KEY UPDATE confidence = 'LIKELY'""").update();
        go("naskah/" + SLUG + "/periksa");
        assertThat(screen()).doesNotContain("soal yang dinilai");
        for (var code : List.of("uji-1", "uji-2")) {
            var question = jdbc.sql("SELECT id FROM question WHERE module_id = ? AND code = ?")
                    .params(draft.module().value(), code)
                    .query(Long.class)
                    .single();
            as(WRITER, () -> questions.revise(question, doubtful(code), 1));
        }

        go("naskah/" + SLUG + "/periksa");

        assertThat(screen())
                .contains("dapat berisi hanya 0 soal yang dinilai", "Bank soal modul")
                .doesNotContain("!id", "check.too");
    }

    private static QuestionDefinition doubtful(String code) {
        var like = DraftFixture.question(code, "Apa yang belum pasti?");
        return new QuestionDefinition(
                code,
                like.topic(),
                like.difficulty(),
                like.stem(),
                like.body(),
                like.feedback(),
                List.of(new ArticleId("uji-kuis-2")),
                like.labels());
    }

    @Test
    void theChecksLeadToABranchingCaseThatIsNotFinished() {
        var story = as(WRITER, () -> stories.create("Uji cerita"));
        as(WRITER, () -> {
            var lesson = lessons.of(draft.id()).getFirst();
            var link = new Block.Story(
                    "cerita01", stories.find(story).orElseThrow().slug(), "Uji cerita");
            lessons.save(lesson.id(), DocumentJson.write(new LessonDocument(List.of(link))), lesson.lockVersion());
        });

        go("naskah/" + SLUG + "/periksa");

        assertThat(screen())
                .contains(
                        "Kasus bercabang “Uji cerita” belum terbit, jadi belum dapat dimainkan.",
                        "Kasus bercabang “Uji cerita”",
                        "Ringkasan belum ditulis.",
                        "Jalan buntu: adegan ini tidak punya pilihan.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("naskah/" + SLUG + "/pelajaran/pelajaran-satu#cerita01", "kasus-bercabang/" + story);
    }

    @Test
    void aSoundDraftNeedsNothing() {
        go("naskah/" + SLUG + "/periksa");

        assertThat(screen()).contains("Tidak ada yang perlu dibenahi", "Pelajaran satu");
    }

    @Test
    void twoStatesStandSideBySide() {
        publish();
        fixture.rewrite(draft, "Netral itu membuka layanan.");

        go("naskah/" + SLUG + "/versi");

        assertThat(screen())
                .contains(
                        "Versi 1: Uji tinjauan",
                        "Berlaku sekarang",
                        "Diubah: Pelajaran “Pelajaran satu”, 1 bagian",
                        "menutup pilihan.",
                        "membuka layanan.");
        assertThat(screen()).doesNotContain("Pelajaran “Pelajaran dua”");
    }

    @Test
    void previewsLeaveNoTraceInAnyTable() {
        publish();
        var version = jdbc.sql("SELECT current_version_id FROM learning_module WHERE slug = ?")
                .param(SLUG)
                .query(Long.class)
                .single();
        var before = rows();

        go("naskah/" + SLUG + "/pratinjau");
        go("pratinjau/" + SLUG);
        assertThat(screen()).contains("Uji tinjauan", "Pelajaran satu", "2 soal diambil dari 2");
        go("pratinjau/" + SLUG + "/pelajaran-1");
        assertThat(((Component) getCurrentView()).getElement().getOuterHTML()).contains("Pelajaran satu");
        go("pratinjau/" + SLUG + "/" + version);
        assertThat(screen()).contains("Uji tinjauan");
        go("pratinjau/" + SLUG + "/" + version + "/pelajaran-2");
        assertThat(screen()).contains("Pelajaran dua");

        assertThat(rows()).isEqualTo(before);
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("""
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'scheduled_tasks'""")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("SELECT COUNT(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    private void publish() {
        submit();
        confirmAll();
        as(REVIEWER, () -> {
            workflow.approve(SLUG);
            workflow.publish(SLUG);
        });
    }

    private void submit() {
        as(WRITER, () -> workflow.submit(SLUG, "Terbitan pertama", false));
    }

    private void confirmAll() {
        as(
                REVIEWER,
                () -> desk.find(SLUG).orElseThrow().citations().stream()
                        .filter(citation -> !citation.confirmed())
                        .forEach(citation -> workflow.confirm(SLUG, citation, "")));
    }

    private void signIn(Role... roles) {
        TestUsers.signIn(null, roles);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    private void go(String path) {
        UI.getCurrent().navigate(path, QueryParameters.empty());
        roundTrip();
    }

    private String screen() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
