package id.netral.scorm;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Addresses of packages' parts, each good for whoever has the key in it. */
@Component
class PackageAddresses {

    private final ScormProperties settings;

    PackageAddresses(ScormProperties settings) {
        this.settings = settings;
    }

    String of(PackageToken token, ScormItem item) {
        var file = UriUtils.encodePath(item.file(), StandardCharsets.UTF_8)
                + item.href().substring(item.file().length());
        return settings.base() + PackageController.PATH + "/" + token.text() + "/" + file;
    }

    boolean ownOrigin() {
        return settings.ownOrigin();
    }
}
