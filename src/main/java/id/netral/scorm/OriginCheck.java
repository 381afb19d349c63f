package id.netral.scorm;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/**
 * Lets the application start with an address for packages only when that is another site than its own: whatever lies at
 * the same site, above, below or beside, may set cookies for the application's host.
 */
@Component
class OriginCheck {

    private static final String SETTING = "netral.scorm.origin";

    OriginCheck(ScormProperties settings, @Value("${netral.public-url:}") String publicUrl) {
        if (settings.ownOrigin()) {
            check(settings.base(), publicUrl.strip());
        }
    }

    private static void check(String origin, String publicUrl) {
        var packages = host(origin);
        if (packages == null) {
            throw refused(origin, "It is no address such as https://paket-netral.web.id.");
        }
        var own = host(publicUrl);
        if (own == null) {
            throw refused(
                    origin,
                    "NETRAL_PUBLIC_URL must be set too, so that both can be compared: packages may not run at the"
                            + " application's own site.");
        }
        if (Site.same(packages, own)) {
            throw refused(
                    origin,
                    "It lies at the same site as NETRAL_PUBLIC_URL (" + publicUrl + "), so packages of others could set"
                            + " cookies for the application. Take a name of another registered domain, such as"
                            + " https://paket-netral.web.id, or leave NETRAL_SCORM_ORIGIN empty: packages then run with"
                            + " no origin at all.");
        }
    }

    private static @Nullable String host(String address) {
        try {
            var uri = URI.create(address);
            return uri.getScheme() != null && uri.getScheme().matches("https?") ? uri.getHost() : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static InvalidConfigurationPropertyValueException refused(String origin, String reason) {
        return new InvalidConfigurationPropertyValueException(SETTING, origin, reason);
    }
}
