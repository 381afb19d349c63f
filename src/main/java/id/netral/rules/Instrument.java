package id.netral.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law, regulation, decision or circular.
 *
 * @param name short, e.g. {@code PP 94/2021}
 * @param inForceFrom first day in force; null when unknown
 * @param inForceTo last day in force; null while in force
 * @param replacedByName short name of the instrument that replaced it, null when there is none
 */
public record Instrument(
        String id,
        String name,
        String title,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable String replacedByName,
        @Nullable String source,
        Confidence confidence) {

    /** Whether it has been replaced or is out of force on the day. */
    public boolean revokedOn(LocalDate day) {
        return replacedByName != null || (inForceTo != null && day.isAfter(inForceTo));
    }
}
