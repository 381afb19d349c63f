package id.netral.rules;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Edits of articles. */
interface ArticleEditRepository extends Repository<ArticleEditEntity, Long> {

    ArticleEditEntity save(ArticleEditEntity edit);

    /** The article's edits, the latest first. */
    @Query("select e from ArticleEditEntity e where e.articleId = :article order by e.id desc limit 100")
    List<ArticleEditEntity> of(String article);
}
