package id.netral.people.roster.delivery;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code netral.roster.*}.
 *
 * @param inbox folder that is looked through for rosters; null or empty means none is
 * @param autoApply whether a roster that nobody has to look at is applied at once
 * @param fullList whether each file lists everybody in the agency, so that whoever is missing has left
 */
@ConfigurationProperties("netral.roster")
record RosterInboxProperties(@Nullable Path inbox, boolean autoApply, boolean fullList) {

    boolean isOn() {
        return inbox != null && !inbox.toString().isBlank();
    }
}
