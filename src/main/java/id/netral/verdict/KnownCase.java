package id.netral.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A situation that people ask about, told in words, with the answer it must get.
 *
 * @param text one or two sentences, own words
 * @param consequence that it must have; null where the source does not say
 * @param sources host and path of public pages, or what it follows from
 * @param pair id of a case with the same act and another phase, day or status; null for none
 */
public record KnownCase(
        String id,
        String text,
        Situation situation,
        Permission permission,
        @Nullable Consequence consequence,
        Certainty certainty,
        List<String> sources,
        @Nullable String pair) {

    /** How sure the answer is; what is {@link #RENDAH} is never graded. */
    public enum Certainty {
        TINGGI,
        SEDANG,
        RENDAH
    }

    /** Keeps its own copy. */
    public KnownCase {
        sources = List.copyOf(sources);
    }
}
