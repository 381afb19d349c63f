package id.netral.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, started once per JVM. */
final class Browsers {

    static final int PHONE_WIDTH = 390;
    static final int PHONE_HEIGHT = 844;
    static final int DESKTOP_WIDTH = 1280;
    static final int DESKTOP_HEIGHT = 800;
    static final int TABLET_WIDTH = 820;
    static final int TABLET_HEIGHT = 1180;

    /** For whatever a screen is to do or to show: a busy machine is no fault. */
    static final double PATIENCE_MS = 60_000;

    private static final class Holder {
        static final Browser CHROMIUM = launch();

        private static Browser launch() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--disable-smooth-scrolling")));
        }

        private static Path executable() {
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("Chromium is missing: ./netral doctor says how to get it"));
        }
    }

    private Browsers() {}

    /** A phone with its own cookies. */
    static BrowserContext phone() {
        return phone(ColorScheme.LIGHT);
    }

    static BrowserContext phone(ColorScheme scheme) {
        return Holder.CHROMIUM.newContext(options(PHONE_WIDTH, PHONE_HEIGHT, scheme)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2));
    }

    /** An office computer with its own cookies. */
    static BrowserContext desktop() {
        return desktop(ColorScheme.LIGHT);
    }

    static BrowserContext desktop(ColorScheme scheme) {
        return Holder.CHROMIUM.newContext(options(DESKTOP_WIDTH, DESKTOP_HEIGHT, scheme));
    }

    /** A tablet held upright, with its own cookies. */
    static BrowserContext tablet() {
        return Holder.CHROMIUM.newContext(
                options(TABLET_WIDTH, TABLET_HEIGHT, ColorScheme.LIGHT).setHasTouch(true));
    }

    private static Browser.NewContextOptions options(int width, int height, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE) // nothing to wait for, and axe sees colours at rest
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setAcceptDownloads(true);
    }
}
