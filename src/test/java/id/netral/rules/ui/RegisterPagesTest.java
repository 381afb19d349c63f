package id.netral.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.netral.IntegrationTest;
import id.netral.TestUsers;
import id.netral.common.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a reader sees of the legal register. */
@IntegrationTest
class RegisterPagesTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

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
