package id.netral.learning.jp;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What a person's periods depend on.
 *
 * @param contractStart first day of a PPPK's running contract, null when it is not known
 */
record JpTerms(JpKind kind, @Nullable LocalDate contractStart) {

    JpPeriod period(Year year) {
        return JpPeriod.of(kind, contractStart, year);
    }
}
