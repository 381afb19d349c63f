package id.netral.scorm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of a package that is opened by itself.
 *
 * @param identifier in the manifest, unique there
 * @param href address within the package, with its query if it has one
 * @param masteryScore from 0 to 100; null when the part decides by itself who has passed
 * @param launchData text handed to the part, empty when none
 */
public record ScormItem(
        String identifier,
        String title,
        String href,
        @Nullable BigDecimal masteryScore,
        String launchData) {

    /** The file that is opened: the address without its query. */
    String file() {
        return href.replaceFirst("[?#].*", "");
    }
}
