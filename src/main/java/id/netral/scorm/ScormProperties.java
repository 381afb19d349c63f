package id.netral.scorm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code netral.scorm.*}.
 *
 * @param origin second address of this server at another site than its own, for example
 *     {@code https://paket-netral.web.id}, under which packages and nothing else are served; blank: packages run without any
 *     origin of their own, which some do not bear
 */
@ConfigurationProperties("netral.scorm")
record ScormProperties(@DefaultValue("") String origin) {

    boolean ownOrigin() {
        return !origin.isBlank();
    }

    /** Without a slash at its end; empty when there is none. */
    String base() {
        return origin.strip().replaceAll("/+$", "");
    }
}
