package id.netral.rules;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of legal references. Filled from {@code content/rules} at start, before any content pack is read. Open to
 * everybody, also to start-up code: what the law says is no secret.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class LegalRegister {

    private final ArticleRepository articles;
    private final InstrumentRepository instruments;
    private final ArticleHistory history;
    private final RegisterSearch search;

    LegalRegister(
            ArticleRepository articles,
            InstrumentRepository instruments,
            ArticleHistory history,
            RegisterSearch search) {
        this.articles = articles;
        this.instruments = instruments;
        this.history = history;
        this.search = search;
    }

    /** The article, empty for an unknown id. */
    public Optional<Article> find(ArticleId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** The article as its file says it, whatever a reviewer has ended since: what other files are held against. */
    public Optional<Article> filed(ArticleId id) {
        return rows(List.of(id)).stream().findFirst().map(ArticleEntity::filed);
    }

    /** The articles in the order asked for; unknown ids are left out. */
    public List<Article> find(Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = rows(ids).stream()
                .map(ArticleEntity::shown)
                .collect(Collectors.toMap(Article::id, Function.identity()));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** All articles in reading order. */
    public List<Article> all() {
        return articles.all().stream().map(ArticleEntity::shown).toList();
    }

    /** Differs once any article is different: for whoever keeps something of them all. */
    public String state() {
        return articles.state();
    }

    /** The article with its instrument and what replaced it, empty for an unknown id. */
    public Optional<ArticleDetail> detail(ArticleId id) {
        return rows(List.of(id)).stream().findFirst().map(this::detail);
    }

    private ArticleDetail detail(ArticleEntity row) {
        var article = row.shown();
        return new ArticleDetail(
                article,
                instruments.find(row.instrument().id()),
                Optional.ofNullable(article.replacedBy()).flatMap(this::find),
                row.readings(),
                row.elucidates().map(ArticleId::new).flatMap(this::find),
                articles.elucidations(article.id().value()).stream()
                        .map(ArticleEntity::shown)
                        .toList(),
                row.confirmation(),
                history.of(article.id()));
    }

    private List<ArticleEntity> rows(Collection<ArticleId> ids) {
        return articles.find(ids.stream().map(ArticleId::value).toList());
    }

    /**
     * Instruments by name, each with the articles in which all the words occur (citation, title or summary); all of them
     * for no words. At most a thousand articles.
     */
    public List<RegisterEntry> search(String words) {
        return search.search(words);
    }
}
