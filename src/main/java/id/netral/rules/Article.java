package id.netral.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article of a law or circular.
 *
 * @param label e.g. {@code Pasal 5 huruf n angka 6}
 * @param instrumentName short name, e.g. {@code PP 94/2021}
 * @param summary own words, never a quotation
 * @param inForceFrom first day in force, the instrument's when the article has none; null when unknown
 * @param inForceTo last day in force; null while in force
 * @param contested whether institutions disagree
 */
public record Article(
        ArticleId id,
        String label,
        String instrumentName,
        String instrumentTitle,
        String summary,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable ArticleId replacedBy,
        boolean contested,
        @Nullable String note,
        @Nullable String source,
        Confidence confidence) {

    /** {@code Pasal 5 huruf n angka 6 PP 94/2021}. */
    public String citation() {
        return label + " " + instrumentName;
    }

    /** Whether the register is sure of it and institutions agree on it; anything else is marked wherever it is shown. */
    public boolean settled() {
        return confidence == Confidence.SURE && !contested;
    }

    /** The words that mark the article on screens, a key of the translations; empty for one that is settled. */
    public Optional<String> mark() {
        if (contested) {
            return Optional.of("article.mark.contested");
        }
        return settled() ? Optional.empty() : Optional.of("article.mark.unsure");
    }

    /** Whether a text of that day may cite it: in force, and sure enough to be taught. */
    public boolean citableOn(LocalDate day) {
        return confidence != Confidence.UNSURE && inForceOn(day);
    }

    /** Whether the article is in force on the day, as far as known. */
    public boolean inForceOn(LocalDate day) {
        return (inForceFrom == null || !day.isBefore(inForceFrom)) && (inForceTo == null || !day.isAfter(inForceTo));
    }
}
