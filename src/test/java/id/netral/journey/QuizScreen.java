package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** A page with the quiz player, as its user knows it. */
record QuizScreen(Page page) {

    static final Pattern SAVED = Pattern.compile("Tersimpan \\d{2}\\.\\d{2}\\.\\d{2}");

    /** The nth field of the question, from 0. */
    Locator option(int place) {
        return page.locator("quiz-player .question input").nth(place);
    }

    Locator status() {
        return page.locator("quiz-player .status");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    /** A button of the dialog in front. */
    Locator inDialog(String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void isAt(int number) {
        assertThat(page.getByText(Pattern.compile("Soal " + number + " dari \\d+")))
                .isVisible();
    }

    void isSaved() {
        assertThat(status()).hasText(SAVED);
    }

    void fillSignIn(String nip) {
        page.getByLabel("NIP").fill(nip);
        page.locator("input[type=password]").fill(Cast.PASSWORD);
        page.locator("form [type=submit]").click();
    }

    /** What axe-core finds serious. */
    List<String> seriousFindings() {
        return Look.findings(page);
    }
}
