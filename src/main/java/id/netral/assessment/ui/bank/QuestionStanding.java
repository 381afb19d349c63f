package id.netral.assessment.ui.bank;

import id.netral.assessment.bank.QuestionCounts;
import id.netral.assessment.bank.QuestionFilter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** The first choice in the list of questions. */
enum QuestionStanding {
    REVIEW_DUE("perlu-ditinjau", QuestionCounts::reviewDue),
    IN_USE("dipakai", QuestionCounts::inUse),
    RETIRED("ditarik", QuestionCounts::retired),
    ALL("", QuestionCounts::all);

    private final String slug;
    private final ToIntFunction<QuestionCounts> count;

    QuestionStanding(String slug, ToIntFunction<QuestionCounts> count) {
        this.slug = slug;
        this.count = count;
    }

    /** As it stands in the address; empty for all. */
    String slug() {
        return slug;
    }

    int count(QuestionCounts counts) {
        return count.applyAsInt(counts);
    }

    static QuestionStanding ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(standing -> standing.slug.equals(slug))
                .findFirst()
                .orElse(ALL);
    }

    static QuestionStanding of(QuestionFilter filter) {
        if (filter.reviewBy() != null) {
            return REVIEW_DUE;
        }
        var retired = filter.retired();
        return retired == null ? ALL : retired ? RETIRED : IN_USE;
    }

    /** The filter for these questions only. */
    QuestionFilter apply(QuestionFilter filter, LocalDate today) {
        return switch (this) {
            case REVIEW_DUE -> filter.standing(false, today);
            case IN_USE -> filter.standing(false, null);
            case RETIRED -> filter.standing(true, null);
            case ALL -> filter.standing(null, null);
        };
    }
}
