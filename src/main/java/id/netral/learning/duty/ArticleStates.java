package id.netral.learning.duty;

import id.netral.rules.Article;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the articles a module cites stood on a day: in force or not, replaced, contested. The register keeps no day for its
 * entries' changes, so they are seen by comparing.
 *
 * @param states by article
 */
record ArticleStates(Map<String, String> states) {

    static final ArticleStates NONE = new ArticleStates(Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    ArticleStates {
        states = Map.copyOf(states);
    }

    static ArticleStates of(Collection<Article> articles, LocalDate day) {
        var states = new TreeMap<String, String>();
        articles.forEach(article -> states.put(article.id().value(), state(article, day)));
        return new ArticleStates(states);
    }

    private static String state(Article article, LocalDate day) {
        var force = article.inForceOn(day) ? "IN_FORCE" : "NOT_IN_FORCE";
        var replaced = Objects.toString(article.replacedBy(), "");
        return force + (article.contested() ? " CONTESTED" : "") + (replaced.isEmpty() ? "" : " " + replaced);
    }

    static ArticleStates parse(String json) {
        return new ArticleStates(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    String json() {
        return JSON.writeValueAsString(new TreeMap<>(states));
    }

    /** The later ones where both know an article. */
    ArticleStates followedBy(ArticleStates later) {
        var both = new TreeMap<>(states);
        both.putAll(later.states);
        return new ArticleStates(both);
    }

    /** Whether an article known before stands otherwise now; one that is only cited since is no change. */
    boolean changedIn(ArticleStates now) {
        return now.states.entrySet().stream()
                .anyMatch(state ->
                        states.containsKey(state.getKey()) && !state.getValue().equals(states.get(state.getKey())));
    }
}
