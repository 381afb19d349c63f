package id.netral.verdict;

import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import id.netral.rules.Reading;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule as its file says it.
 *
 * @param where file and line, for whoever has to mend it
 * @param before ids of rules it goes before where both speak of a situation
 * @param condition under which the act is allowed; only and always with {@link Permission#BERSYARAT}
 */
record Rule(
        String id,
        String where,
        Condition when,
        Set<String> before,
        Permission permission,
        Consequence consequence,
        String reason,
        @Nullable String condition,
        String now,
        List<ArticleId> articles,
        List<Reading> readings,
        Confidence confidence) {

    boolean agreesWith(Rule other) {
        return permission == other.permission && consequence == other.consequence;
    }
}
