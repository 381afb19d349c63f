package id.netral.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.netral.IntegrationTest;
import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.rules.ArticleId;
import id.netral.rules.ArticleReview;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a reader sees of the legal register. */
@IntegrationTest
class RegisterPagesTest extends SpringBrowserlessTest {

    private static final ArticleId ARTICLE = new ArticleId("uji-hal-b-2");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LegalRegister register;

    @Autowired
    ArticleReview review;

    @BeforeEach
    void entries() {
        TestUsers.signIn(null);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
        jdbc.sql("""
                        INSERT IGNORE INTO legal_instrument
                            (id, name, title, in_force_from, in_force_to, replaced_by, source, confidence)
                        VALUES ('uji-hal-a', 'UU Uji A', 'Undang-Undang Uji A', '2014-01-15', '2023-10-30', 'uji-hal-b',
                                'contoh.id/a', 'SURE'),
                               ('uji-hal-b', 'UU Uji B', 'Undang-Undang Uji B', '2023-10-31', NULL, NULL, 'contoh.id/b',
                                'SURE')""").update();
        jdbc.sql("""
                        INSERT IGNORE INTO legal_article (id, instrument_id, label, summary, replaced_by, contested, note,
                            source, confidence)
                        VALUES ('uji-hal-a-2', 'uji-hal-a', 'Pasal 2', 'Ringkasan lama.', 'uji-hal-b-2', FALSE, NULL,
                                'contoh.id/c', 'SURE'),
                               ('uji-hal-b-2', 'uji-hal-b', 'Pasal 2', 'Ringkasan kangguru.', NULL, TRUE,
                                'Huruf belum diperiksa.', 'contoh.id/d', 'LIKELY')""").update();
    }

    @AfterEach
    void remove() {
        jdbc.sql("DELETE FROM legal_article_edit WHERE article_id LIKE 'uji-hal-%'")
                .update();
        jdbc.sql("DELETE FROM audit_entry WHERE action = 'ARTICLE_CONFIRMED'").update();
        jdbc.sql("DELETE FROM legal_article WHERE id LIKE 'uji-hal-%'").update();
        jdbc.sql("DELETE FROM legal_instrument WHERE id LIKE 'uji-hal-%'").update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anArticleSaysWhatItHoldsSinceWhenAndHowSureWeAre() {
        UI.getCurrent().navigate("pasal/uji-hal-b-2");

        assertThat(find(H1.class).single().getText()).isEqualTo("Pasal 2 UU Uji B");
        assertThat(shown())
                .contains("Undang-Undang Uji B", "Ringkasan kangguru.", "Berlaku sejak 31 Oktober 2023.")
                .contains("Diperdebatkan", "Huruf belum diperiksa.", "contoh.id/d")
                .contains("Satu sumber sekunder; belum dicocokkan dengan naskah resmi.")
                .doesNotContain("Sudah dicabut atau diganti");
    }

    @Test
    void aContestedArticleShowsWhichOfficeReadsItHowAndSinceWhen() {
        jdbc.sql("UPDATE legal_article SET readings = ? WHERE id = 'uji-hal-b-2'")
                .param("""
                        [{"who": "Menteri Uji", "on": "2024-07-09", "says": "Boleh <b>pasif</b>.", "source": "contoh.id/m"},
                         {"who": "Badan Uji", "on": "2024-10", "says": "Tidak boleh.", "source": "contoh.id/b"}]""")
                .update();

        UI.getCurrent().navigate("pasal/uji-hal-b-2");

        assertThat(shown())
                .containsSubsequence(
                        "Cara lembaga membacanya",
                        "Menteri Uji, 9 Juli 2024",
                        "Boleh <b>pasif</b>.",
                        "contoh.id/m",
                        "Badan Uji, Oktober 2024",
                        "Tidak boleh.");
        UI.getCurrent().navigate("pasal/uji-hal-a-2");
        assertThat(shown()).doesNotContain("Cara lembaga membacanya");
    }

    @Test
    void aReviewerConfirmsAnArticleAndMayTakeItBack() {
        TestUsers.signIn(null, Role.PENINJAU);
        UI.getCurrent().navigate("pasal/uji-hal-b-2");

        test(find(Button.class).withText("Nyatakan cocok dengan naskah resmi").single())
                .click();

        assertThat(shown())
                .containsPattern("Sudah dicocokkan dengan naskah resmi oleh Orang Uji pada \\d+ \\w+ 20\\d\\d\\.");
        assertThat(audited()).isEqualTo(1);
        TestUsers.signIn(null);
        UI.getCurrent().navigate("pasal/uji-hal-a-2");
        UI.getCurrent().navigate("pasal/uji-hal-b-2");
        assertThat(shown()).contains("oleh Orang Uji");
        assertThat(find(Button.class).withText("Tarik pernyataan cocok").exists())
                .isFalse();

        TestUsers.signIn(null, Role.PENINJAU);
        UI.getCurrent().navigate("pasal/uji-hal-a-2");
        UI.getCurrent().navigate("pasal/uji-hal-b-2");
        test(find(Button.class).withText("Tarik pernyataan cocok").single()).click();
        assertThat(shown()).doesNotContain("oleh Orang Uji").contains("belum dicocokkan");
        assertThat(audited()).isEqualTo(2);
    }

    @Test
    void whatWasEditedMeanwhileOrConfirmedAlreadyIsRefused() {
        TestUsers.signIn(null, Role.PENINJAU);
        var seen = register.find(ARTICLE).orElseThrow();
        jdbc.sql("UPDATE legal_article SET summary = 'Lain.' WHERE id = 'uji-hal-b-2'")
                .update();

        refused("article.edited", () -> review.confirm(seen));
        var now = register.find(ARTICLE).orElseThrow();
        review.confirm(now);
        refused("article.confirmed-already", () -> review.confirm(now));
        refused("article.gone", () -> review.takeBack(new ArticleId("tidak-ada")));
        TestUsers.signIn(null, Role.PELATIH, Role.ADMIN);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> review.takeBack(ARTICLE));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act)
                .extracting(RefusedException::key)
                .isEqualTo(key);
    }

    private int audited() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'ARTICLE_CONFIRMED' AND subject LIKE '%Uji B'")
                .query(Integer.class)
                .single();
    }

    @Test
    void whatAnArticleSaidBeforeAndWhatExplainsItStandBelowIt() {
        jdbc.sql("UPDATE legal_article SET elucidates = 'uji-hal-a-2' WHERE id = 'uji-hal-b-2'")
                .update();
        jdbc.sql(
                        "INSERT INTO legal_article_edit (article_id, edited_at, said_before) VALUES ('uji-hal-a-2', '2026-11-20 03:04:05', ?)")
                .param("""
                        {"id": "uji-hal-a-2", "instrument": "uji-hal-a", "label": "Pasal 2", "summary": "Dahulu lain.",
                         "replacedBy": "uji-hal-b-2", "contested": false, "readings": [], "source": "contoh.id/c",
                         "confidence": "UNSURE"}""")
                .update();

        UI.getCurrent().navigate("pasal/uji-hal-a-2");

        assertThat(shown())
                .contains("Penjelasan pasal ini", "Pasal 2 UU Uji B", "Riwayat (1)", "Diubah 20 November 2026 pukul")
                .contains("Ringkasan sebelumnya: Dahulu lain.", "Tingkat keyakinan sebelumnya: belum pasti");
        UI.getCurrent().navigate("pasal/uji-hal-b-2");
        assertThat(shown()).contains("Menjelaskan").doesNotContain("Riwayat (");
    }

    @Test
    void aSourceThatNamesItsPageLeadsThereAndTheOthersAreWords() {
        jdbc.sql("""
                        UPDATE legal_article SET source = 'contoh.id/d (Ketua, 7-5-2018); contoh.id (halaman belum tercatat);'
                            ' javascript:alert(1)/x; contoh.id/?p=4' WHERE id = 'uji-hal-b-2'""").update();

        UI.getCurrent().navigate("pasal/uji-hal-b-2");

        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getHref().contains("contoh.id")
                                || link.getHref().contains("javascript")))
                .extracting(
                        Anchor::getText,
                        Anchor::getHref,
                        link -> link.getElement().getAttribute("rel"))
                .containsExactly(
                        tuple("contoh.id/d", "https://contoh.id/d", "noopener noreferrer"),
                        tuple("contoh.id/?p=4", "https://contoh.id/?p=4", "noopener noreferrer"));
        assertThat(shown()).contains("(Ketua, 7-5-2018)", "contoh.id (halaman belum tercatat)");
    }

    @Test
    void whatIsNotSettledIsMarkedOnItsPageAndInTheList() {
        jdbc.sql("UPDATE legal_article SET contested = FALSE WHERE id = 'uji-hal-b-2'")
                .update();

        UI.getCurrent().navigate("pasal/uji-hal-b-2");
        assertThat(shown()).contains("Belum pasti").doesNotContain("Diperdebatkan");
        UI.getCurrent().navigate("pasal/uji-hal-a-2");
        assertThat(shown()).doesNotContain("Belum pasti");
    }

    @Test
    void aRevokedArticleLeadsToWhatReplacedIt() {
        UI.getCurrent().navigate("pasal/uji-hal-a-2");

        assertThat(shown())
                .contains("Sudah dicabut atau diganti", "Berlaku 15 Januari 2014 sampai 30 Oktober 2023.")
                .doesNotContain("Diperdebatkan");
        var link = find(RouterLink.class).withText("Sekarang: Pasal 2 UU Uji B").single();
        assertThat(link.getHref()).isEqualTo("pasal/uji-hal-b-2");
    }

    @Test
    void anUnknownArticleGetsACalmPage() {
        UI.getCurrent().navigate("pasal/tidak-ada");

        assertThat(find(H2.class).single().getText()).isEqualTo("Pasal tidak ditemukan");
        assertThat(find(RouterLink.class)
                        .withText("Lihat semua aturan")
                        .single()
                        .getHref())
                .isEqualTo("aturan");
    }

    @Test
    void theRegisterIsSearchedAndMarksWhatWasReplaced() {
        UI.getCurrent().navigate("aturan");
        assertThat(shown()).contains("UU Uji A", "Diganti oleh UU Uji B", "UU Uji B");

        test(find(TextField.class).single()).setValue("kangguru");

        assertThat(shown()).contains("1 aturan, 1 pasal", "UU Uji B").doesNotContain("Diganti oleh UU Uji B");
        assertThat(find(RouterLink.class).withText("Pasal 2").single().getHref())
                .isEqualTo("pasal/uji-hal-b-2");

        test(find(TextField.class).single()).setValue("xyzzy tak ada");
        assertThat(shown()).contains("Tidak ditemukan");
    }

    @Test
    void theAddressKeepsTheSearch() {
        UI.getCurrent().navigate("aturan", QueryParameters.of("cari", "kangguru"));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("kangguru");
        assertThat(shown()).contains("1 aturan, 1 pasal");
    }

    private static String shown() {
        return text(UI.getCurrent()).toString();
    }

    private static StringBuilder text(Component component) {
        var text = new StringBuilder(component.getElement().getText()).append('\n');
        component.getChildren().forEach(child -> text.append(text(child)));
        return text;
    }
}
