package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody at a screen: goes to addresses, reads and presses what is written there. */
final class Visitor implements AutoCloseable {

    private final BrowserContext device;
    private final String address;
    private final Page page;
    private boolean framesMayBeRefused;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext device, int port) {
        this.device = device;
        this.address = "http://localhost:" + port + "/";
        this.page = device.newPage();
        device.onConsoleMessage(this::listen);
    }

    /** A package of another maker may try what it likes; our own screens keep to their policy. */
    private void listen(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")
                && !message.location().contains("/scorm/")
                && !(framesMayBeRefused && message.text().startsWith("Framing"))) {
            violations.add(message.location() + ": " + message.text());
        }
    }

    /** Somebody tries to lead a frame away here: that our own policy refuses it is what is wanted. */
    void framesMayBeRefused() {
        framesMayBeRefused = true;
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(address + path);
        settle();
        return this;
    }

    /** Waits until the screen has come to rest. */
    void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || "
                + "Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    Visitor signIn(String name, String password) {
        open("masuk");
        page.getByLabel("NIP atau surel").fill(name);
        page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        button("Masuk").click();
        page.waitForURL(url -> !url.contains("/masuk"));
        settle();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    @Override
    public void close() {
        device.close();
        Assertions.assertThat(violations)
                .as("no screen violates its own policy")
                .isEmpty();
    }
}
