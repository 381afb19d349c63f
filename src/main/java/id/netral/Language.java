package id.netral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import id.netral.common.Formats;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the screens. The choice is kept in a cookie of this device, so that it also holds before sign-in. */
enum Language {
    INDONESIAN(Formats.INDONESIAN),
    ENGLISH(Locale.ENGLISH);

    static final String COOKIE = "netral-bahasa";

    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language chosen on this device; Indonesian until somebody chooses. */
    static Language chosen(Cookie @Nullable [] cookies) {
        return cookies != null
                        && Arrays.stream(cookies)
                                .anyMatch(c -> COOKIE.equals(c.getName())
                                        && ENGLISH.code().equals(c.getValue()))
                ? ENGLISH
                : INDONESIAN;
    }

    static Language of(Locale locale) {
        return ENGLISH.code().equals(locale.getLanguage()) ? ENGLISH : INDONESIAN;
    }

    Locale locale() {
        return locale;
    }

    String code() {
        return locale.getLanguage();
    }

    Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    /** Remembers the choice and shows the page again in it. */
    void choose(UI ui) {
        var cookie = new Cookie(COOKIE, code());
        cookie.setMaxAge(ONE_YEAR);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        VaadinResponse.getCurrent().addCookie(cookie);
        ui.getSession().setLocale(locale);
        ui.getPage().reload();
    }
}
