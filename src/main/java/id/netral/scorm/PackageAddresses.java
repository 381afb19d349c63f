package id.netral.scorm;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of packages' parts, each good for whoever has the key in it. */
@Component
class PackageAddresses {

    private final ScormProperties settings;

    private final boolean tls;

    PackageAddresses(ScormProperties settings, @Value("${netral.public-url:}") String publicUrl) {
        this.settings = settings;
        this.tls = publicUrl.strip().toLowerCase(Locale.ROOT).startsWith("https://");
    }

    String of(PackageToken token, ScormItem item) {
        var file = UriUtils.encodePath(item.file(), StandardCharsets.UTF_8)
                + item.href().substring(item.file().length());
        return settings.base() + PackageController.PATH + "/" + token.text() + "/" + file;
    }

    /** Everything of the package lies below it, as the browser that asks sees it: behind a proxy we may see it come by http. */
    String root(HttpServletRequest request, PackageToken token) {
        var origin = settings.base();
        if (!settings.ownOrigin()) {
            var asked = ServletUriComponentsBuilder.fromContextPath(request);
            origin = (tls ? asked.scheme("https") : asked).build().toUriString();
        }
        return origin + PackageController.PATH + "/" + token.text() + "/";
    }

    boolean ownOrigin() {
        return settings.ownOrigin();
    }
}
