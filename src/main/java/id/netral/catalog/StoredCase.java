package id.netral.catalog;

import id.netral.catalog.pack.ThinkCase;
import id.netral.question.Verdict;
import id.netral.rules.ArticleId;
import java.util.List;

/** A case as it stands in a lesson's row. */
record StoredCase(String situation, Verdict verdict, String reason, List<String> articles) {

    static StoredCase of(ThinkCase thought) {
        return new StoredCase(
                thought.situation(),
                thought.verdict(),
                thought.reason(),
                thought.articles().stream().map(ArticleId::value).toList());
    }

    ThinkCase toCase() {
        return new ThinkCase(
                situation,
                verdict,
                reason,
                articles.stream().map(ArticleId::new).toList());
    }
}
