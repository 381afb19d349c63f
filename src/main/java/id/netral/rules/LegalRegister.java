package id.netral.rules;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final RegisterQueries queries;

    LegalRegister(JdbcClient jdbc, RegisterQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** The article, empty for an unknown id. */
    public Optional<Article> find(ArticleId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** The articles in the order asked for; unknown ids are left out. */
    public List<Article> find(Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = jdbc
                .sql(RegisterQueries.ARTICLE + "WHERE a.id IN (:ids)")
                .param("ids", ids.stream().map(ArticleId::value).toList())
                .query(RegisterQueries::article)
                .stream()
                .collect(Collectors.toMap(Article::id, article -> article));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The article with its instrument and what replaced it, empty for an unknown id. */
    public Optional<ArticleDetail> detail(ArticleId id) {
        return find(id).map(article -> new ArticleDetail(
                article,
                queries.instrumentOf(article.id()),
                Optional.ofNullable(article.replacedBy()).flatMap(this::find),
                queries.confirmedAt(article.id())));
    }

    /**
     * Instruments by name, each with the articles in which all the words occur (citation, title or summary); all of them
     * for no words. At most a thousand articles.
     */
    public List<RegisterEntry> search(String words) {
        return queries.search(words);
    }
}
