package id.netral.assessment.statistics;

import id.netral.rules.Article;
import java.time.LocalDate;

/** Whether the law behind a question is no longer the law it was written for. */
final class RuleChange {

    private RuleChange() {}

    /**
     * Whether the article was replaced, is not in force today, or came into force after the question was written. The
     * register keeps no day for other changes of an entry, so a changed wording alone is not seen.
     */
    static boolean concerns(Article article, LocalDate written, LocalDate today) {
        var from = article.inForceFrom();
        return article.replacedBy() != null || !article.inForceOn(today) || from != null && from.isAfter(written);
    }
}
