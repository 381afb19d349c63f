package id.netral.rules.citing;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.authoring.DraftFixture;
import id.netral.rules.ArticleId;
import id.netral.rules.ArticleReview;
import id.netral.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Five thousand lessons of drafts and questions cite one article, beside as many drafts that do not. */
@IntegrationTest
class ManyCitingTest {

    private static final ArticleId ARTICLE = new ArticleId("uji-banyak-1");
    private static final int MANY = 2_500;
    private static final String NUMBERS = """
            (WITH RECURSIVE n AS (SELECT 0 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 49)
             SELECT a.i * 50 + b.i + 1 AS i FROM n a JOIN n b)""";

    @Autowired
    CitingItems citing;

    @Autowired
    CitationTasks tasks;

    @Autowired
    ArticleReview review;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ZoneId zone;

    @BeforeEach
    void fill() {
        remove();
        jdbc.sql("""
                        INSERT INTO legal_instrument (id, name, title, confidence)
                        VALUES ('uji-banyak', 'UU Uji', 'Undang-Undang Uji', 'SURE')""").update();
        jdbc.sql("""
                        INSERT INTO legal_article (id, instrument_id, label, summary, confidence)
                        VALUES ('uji-banyak-1', 'uji-banyak', 'Pasal 1', 'Ringkasan.', 'SURE')""").update();
        jdbc.sql("INSERT INTO learning_module (slug, working_title) VALUES ('uji-banyak', 'Uji banyak')")
                .update();
        jdbc.sql("""
                        INSERT INTO draft_module (module_id, title, summary, objectives, jp, activity, as_of, pass_mark,
                            max_attempts, draw_count, pre_test, audience_hint, prerequisites, changed_by_name, changed_at)
                        SELECT id, 'Uji banyak', '', '[]', 1, 'SEMINAR', '2026-11-22', 80, 3, 2, FALSE, '', '[]', 'Uji',
                            '2026-11-22' FROM learning_module WHERE slug = 'uji-banyak'""").update();
        var citingText = DraftFixture.text("Netral itu melayani semua.").replace(DraftFixture.ARTICLE, ARTICLE.value());
        lessons("a", citingText);
        lessons("b", DraftFixture.text("Netral itu menutup pilihan."));
        questions();
    }

    private void lessons(String prefix, String text) {
        jdbc.sql("""
                        INSERT INTO draft_lesson (draft_id, position, slug, title, document, changed_by_name, changed_at)
                        SELECT d.id, n.i, CONCAT(:prefix, '-', n.i), CONCAT('Pelajaran ', n.i), :text, 'Uji', '2026-11-22'
                        FROM draft_module d JOIN learning_module m ON m.id = d.module_id JOIN """ + " " + NUMBERS + """
                         n WHERE m.slug = 'uji-banyak'""")
                .param("prefix", prefix)
                .param("text", text)
                .update();
    }

    private void questions() {
        jdbc.sql("INSERT INTO question (module_id, code) SELECT m.id, CONCAT('s-', n.i) FROM learning_module m JOIN "
                        + NUMBERS + " n WHERE m.slug = 'uji-banyak'")
                .update();
        jdbc.sql("""
                        INSERT INTO question_revision (question_id, number, type, topic, difficulty, stem, body, feedback,
                            content_hash, created_at)
                        SELECT q.id, 1, 'SINGLE', 'topik', 'EASY', 'Soal?', '{}', '', '', '2026-11-22'
                        FROM question q JOIN learning_module m ON m.id = q.module_id WHERE m.slug = 'uji-banyak'""").update();
        jdbc.sql("""
                        INSERT INTO question_revision_article
                        SELECT r.id, 'uji-banyak-1' FROM question_revision r JOIN question q ON q.id = r.question_id
                        JOIN learning_module m ON m.id = q.module_id WHERE m.slug = 'uji-banyak'""").update();
    }

    @AfterEach
    void remove() {
        var module = "(SELECT id FROM learning_module WHERE slug = 'uji-banyak')";
        var questions = "(SELECT id FROM question WHERE module_id IN " + module + ")";
        List.of(
                        "citation_task WHERE article_id = 'uji-banyak-1'",
                        "draft_module WHERE module_id IN " + module,
                        "question_revision_article WHERE article_id = 'uji-banyak-1'",
                        "question_revision WHERE question_id IN " + questions,
                        "question WHERE module_id IN " + module,
                        "learning_module WHERE slug = 'uji-banyak'",
                        "legal_article WHERE id = 'uji-banyak-1'",
                        "legal_instrument WHERE id = 'uji-banyak'")
                .forEach(rows -> jdbc.sql("DELETE FROM " + rows).update());
        SecurityContextHolder.clearContext();
    }

    @Test
    void theyAreListedAndOpenedWithinTwoSeconds() {
        TestUsers.signIn(null, Role.PENINJAU);

        var listing = took(() -> assertThat(citing.of(ARTICLE)).hasSize(2 * MANY));
        var ending = took(() -> review.end(ARTICLE, LocalDate.ofInstant(TestClock.now(), zone), null));
        var page = took(() -> assertThat(tasks.waiting(4_900, 50)).hasSize(50));

        System.out.printf(
                "5,000 citing items: listed in %d ms, ended in %d ms, a page of what waits in %d ms%n",
                listing.toMillis(), ending.toMillis(), page.toMillis());
        assertThat(tasks.count()).isEqualTo(2 * MANY);
        assertThat(listing).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    private static Duration took(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
