package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a screen: goes to addresses, reads and presses what is written there. */
final class Visitor implements AutoCloseable {

    /**
     * Whether the screen rests, asked again until it did so twice in a row: all of it has come, Flow has nothing to send or to
     * wait for, no request of a component of our own is under way. A click counts from the moment it was made.
     */
    private static final String RESTS = """
            (asked) => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              const open = {
                'the page': document.readyState !== 'complete',
                'the start of Flow': document.getElementById('outlet') && !clients.some((client) => client.getUIId),
                'Flow': clients.some((client) => client.isActive?.()),
                'a request': window.underWay,
                'letters': document.fonts.status !== 'loaded',
                'a picture': [...document.images].some((image) => !image.complete && image.loading !== 'lazy'),
              };
              const before = window.rest?.asked === asked ? window.rest.looks : 0;
              const waits = Object.keys(open).filter((what) => open[what]);
              window.rest = { asked, waits, looks: waits.length ? 0 : before + 1 };
              return window.rest.looks >= 2;
            }""";

    /** Not within frames: what a package of another maker asks for is to be told with its own address. */
    private static final String COUNT_REQUESTS = """
            if (window === window.top) {
              window.underWay = 0;
              const ask = window.fetch;
              window.fetch = function (...request) {
                window.underWay++;
                return ask.apply(this, request).finally(() => window.underWay--);
              };
            }""";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OUTSIDE_THE_MENU = ":not(nav.nav-side *, nav.nav-bottom *)";
    private static final double BETWEEN_LOOKS_MS = 50;

    private final BrowserContext device;
    private final String address;
    private final Page page;
    private boolean framesMayBeRefused;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext device, int port) {
        this.device = device;
        this.address = "http://localhost:" + port + "/";
        device.addInitScript(COUNT_REQUESTS);
        device.setDefaultTimeout(Browsers.PATIENCE_MS);
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

    /** Goes to the address once what was done on the present screen has had its effect. */
    Visitor open(String path) {
        settle();
        page.navigate(address + path);
        settle();
        return this;
    }

    /** Waits until the screen has come to rest. */
    void settle() {
        if (page.url().startsWith(address)) {
            try {
                page.waitForFunction(
                        RESTS,
                        String.valueOf(System.nanoTime()),
                        new Page.WaitForFunctionOptions().setPollingInterval(BETWEEN_LOOKS_MS));
            } catch (TimeoutError e) {
                throw new AssertionError(
                        page.url() + " still waits for " + page.evaluate("() => window.rest?.waits"), e);
            }
        }
    }

    /** Comes with a session, as a device that has just signed in; which screen to see first is up to the journey. */
    Visitor signIn(String name, String password) {
        var csrf = JSON.readTree(device.request().get(address + "api/sign-in").text());
        var answer = device.request()
                .post(
                        address + "masuk",
                        RequestOptions.create()
                                .setHeader(
                                        csrf.get("header").asString(),
                                        csrf.get("token").asString())
                                .setForm(FormData.create().set("nama", name).set("sandi", password))
                                .setMaxRedirects(0));
        Assertions.assertThat(answer.headers().get("location"))
                .as("where signing in leads")
                .doesNotContain("/masuk");
        return this;
    }

    /** Signs in the way a person does and sees the first screen. */
    Visitor signInAtScreen(String name, String password) {
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

    /** Sees the words somewhere, in the menu does not count. */
    void sees(String text) {
        assertThat(page.getByText(text).and(page.locator(OUTSIDE_THE_MENU)).first())
                .isVisible();
    }

    /** Leaves once what was done last has had its effect. */
    @Override
    public void close() {
        try (device) {
            settle();
        } catch (AssertionError | PlaywrightException stillBusy) {
            // nobody waits longer for a screen that is left
        }
        Assertions.assertThat(violations)
                .as("no screen violates its own policy")
                .isEmpty();
    }
}
