package id.netral.security.account;

import jakarta.servlet.ServletContext;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Names of the cookies that somebody is signed in by. Where people come by https, they begin with {@code __Host-}: then
 * browsers take them from this very host only, over TLS only, and no neighbour or sub-domain can plant one. Plain http,
 * as on a developer's machine, bears no such names.
 */
@Component
class CookieNames implements ServletContextInitializer {

    private static final String ONLY_THIS_HOST = "__Host-";
    private static final String SESSION = "netral-sesi";

    private final boolean tls;

    CookieNames(@Value("${netral.public-url:}") String publicUrl) {
        tls = publicUrl.strip().toLowerCase(Locale.ROOT).startsWith("https://");
    }

    /** The cookie's name as browsers are to keep it. */
    String of(String name) {
        return tls ? ONLY_THIS_HOST + name : name;
    }

    /** Whether cookies are to travel by TLS only. */
    boolean secure() {
        return tls;
    }

    @Override
    public void onStartup(ServletContext context) {
        if (tls) {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(of(SESSION));
            cookie.setSecure(true);
            cookie.setPath("/"); // asked for by the prefix
        }
    }
}
