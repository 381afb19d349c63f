package id.netral.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What somebody sees who looks for something. */
@IntegrationTest
class SearchViewTest extends SpringBrowserlessTest {

    @Autowired
    TestDatabase database;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        TestUsers.signIn(database.employee("199001012015012001", "Sari Uji", "Dinas Uji"));
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsFoundStandsInGroupsWithWhereItLeads() {
        open();
        type("cara pamit saat caleg kampanye");

        assertThat(find(H2.class).all().getFirst().getText()).startsWith("Pelajaran (");
        var lesson = find(Anchor.class)
                .withCondition(link -> link.getHref().equals("modul/menghadiri-acara-caleg/pelajaran/2"))
                .single();
        assertThat(text(lesson)).isEqualTo("Saat caleg memegang mikrofon: cara pamit");
        assertThat(lesson.getElement()
                        .getChildren()
                        .filter(child -> child.getTag().equals("mark")))
                .extracting(mark -> mark.getText().toLowerCase(Formats.INDONESIAN))
                .contains("pamit", "caleg");
    }

    @Test
    void aSituationSaysItsAnswerAndLeadsToItsPage() {
        open();
        type("serangan fajar");

        assertThat(screen()).contains("Malam sebelum pencoblosan", "Tidak boleh");
        assertThat(find(Anchor.class).all()).anySatisfy(link -> {
            assertThat(link.getHref()).startsWith("boleh?");
            assertThat(link.isRouterIgnore()).isTrue();
        });
    }

    @Test
    void aTermIsReadInFullWhereItIsFound() {
        open();
        type("apa itu aurat politik");

        assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("Istilah (1)");
        assertThat(screen()).contains("Aurat politik");
    }

    @Test
    void moreOfAKindComesWhenAskedFor() {
        open();
        type("calon");
        var before = links();

        test(find(Button.class).withText("Tampilkan keadaan lainnya").single()).click();

        assertThat(links()).isGreaterThan(before + 40);
        assertThat(find(Button.class).withText("Tampilkan keadaan lainnya").all())
                .isEmpty();
    }

    @Test
    void beforeAnythingIsTypedThereAreExamplesToTry() {
        open();
        assertThat(screen()).contains("Coba misalnya").doesNotContain("hasil.");

        test(find(Button.class).withText("masa tenang").single()).click();

        assertThat(find(TextField.class).single().getValue()).isEqualTo("masa tenang");
        assertThat(find(H2.class).all().getFirst().getText()).startsWith("Istilah");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzyq", "😀😀😀", "???", "*:*"})
    void whereNothingIsFoundThereIsHelp(String typed) {
        open();
        type(typed);

        assertThat(screen()).contains("Tidak ada hasil", "Belum ketemu");
        assertThat(find(Anchor.class)
                        .withText("Buka Boleh atau tidak?")
                        .single()
                        .getHref())
                .isEqualTo("boleh");
    }

    static String[] odd() {
        return new String[] {
            "a".repeat(10_000),
            "calon ".repeat(2_000),
            "<script>alert('calon')</script>",
            "'; DROP TABLE account; --",
            "title:calon AND source:*",
            "\"calon ~2 (",
            "Partai Anu nomor tujuh",
            "kalian bodoh",
            "may a civil servant like a post",
            "\u202e\0 calon",
        };
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whateverIsTypedIsAnswered(String typed) {
        open();
        type(typed);

        assertThat(screen()).containsAnyOf(" hasil", "Belum ketemu").doesNotContain("<script>");
    }

    @Test
    void theKeysOpenItFromEverywhereAndTheWordsStayInTheTab() {
        open();
        type("masa tenang");
        UI.getCurrent().navigate("aturan");
        roundTrip();

        fireShortcut(Key.KEY_K, KeyModifier.CONTROL);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("cari");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("masa tenang");
        assertThat(screen()).contains("Istilah (");
    }

    private static void open() {
        UI.getCurrent().navigate("cari");
    }

    private void type(String words) {
        test(find(TextField.class).single()).setValue(words);
    }

    private int links() {
        return find(Anchor.class).all().size();
    }

    private String screen() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
