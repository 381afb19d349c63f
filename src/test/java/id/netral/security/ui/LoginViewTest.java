package id.netral.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginViewTest extends AccountScreens {

    private Stream<Element> inside(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(this::inside));
    }

    private Element input(String name) {
        return inside(getCurrentView().getElement())
                .filter(element -> name.equals(element.getAttribute("name")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isAFormThatPasswordKeepersUnderstand() {
        open("masuk");
        assertThat(page()).contains("Masuk", "NIP atau surel", "Kata sandi", "Ingat saya di perangkat ini");
        assertThat(input("nama").getAttribute("autocomplete")).isEqualTo("username");
        assertThat(input("sandi").getAttribute("autocomplete")).isEqualTo("current-password");
        assertThat(input("ingat").getAttribute("type")).isEqualTo("checkbox");
        var labels = inside(getCurrentView().getElement())
                .filter(element -> "label".equals(element.getTag()))
                .map(element -> element.getAttribute("for"))
                .toList();
        assertThat(labels)
                .containsExactlyElementsOf(List.of(
                        input("nama").getAttribute("id"),
                        input("sandi").getAttribute("id"),
                        input("ingat").getAttribute("id")));
    }

    @ParameterizedTest
    @CsvSource({
        "gagal, tidak cocok",
        "tunggu=7, Tunggu 7 menit",
        "tunggu=, Tunggu 1 menit",
        "tunggu=-5, Tunggu 1 menit",
        "tunggu=banyak, Tunggu 1 menit",
        "gangguan, gangguan di server",
        "ramai, masuk bersamaan",
        "berakhir, terlalu lama terbuka",
        "keluar, Anda sudah keluar",
        "aktif, Silakan masuk",
        "sandi, sudah diganti",
        "semua, semua perangkat"
    })
    void saysWhyOneIsHere(String reason, String words) {
        open("masuk?" + reason);
        assertThat(page()).contains(words);
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("masuk?gagal&x=1");
        assertThat(page()).contains("Sign in", "NIP or e-mail", "do not match", "Remember me on this device");
    }

    @Test
    void saysNothingOfUnknownReasons() {
        open("masuk?continue&apa=saja");
        assertThat(page()).doesNotContain("apa", "cocok");
    }

    @Test
    void keepsTheNameOfAFailedAttemptOnce() {
        VaadinSession.getCurrent().getSession().setAttribute(LoginView.LAST_NAME, SARI);
        open("masuk?gagal");
        assertThat(input("nama").getAttribute("value")).isEqualTo(SARI);
        open("aktivasi");
        open("masuk");
        assertThat(input("nama").getAttribute("value")).isNull();
    }

    @Test
    void leadsToActivation() {
        open("masuk");
        findAnchor().withText("Punya kode aktivasi? Buat kata sandi").click();
        assertThat(getCurrentView()).isInstanceOf(ActivationView.class);
    }

    @Test
    void strangersAreSentHere() {
        open("admin/akun");
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    @Test
    void whoIsSignedInNeedsNoForm() {
        var sari = active(SARI, "Sari Wulandari");
        signIn(sari, "Sari Wulandari");
        open("masuk");
        assertThat(getCurrentView()).isNotInstanceOf(LoginView.class);
    }
}
